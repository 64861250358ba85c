import { expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { closeDb } from "@/db/client";
import { type Answer, api, type Body, call } from "../support/api";
import { raceTest } from "../support/db";

const { POST: issue, GET: list } = routes["/credentials"];

/** Routes on a pool of their own, as in a server. */
async function onPool<T>(
  url: string,
  open: (n?: number) => { db: Parameters<typeof api>[0] },
  run: (ready: Awaited<ReturnType<typeof api>>) => Promise<T>,
) {
  const ready = await api(open(12).db);
  process.env.DATABASE_URL = url;
  return run(ready).finally(closeDb);
}

const send = (key: string, body: Body, idempotencyKey: string): Promise<Answer> =>
  call(issue, "POST", { key, body, headers: { "idempotency-key": idempotencyKey } });

raceTest("twenty twins at once issue one credential and get one answer", async ({ url, open }) => {
  await onPool(url, open, async ({ key, make }) => {
    const achievementId = await make("/achievements", { name: "First aid" });
    const body = { achievementId, recipient: { email: "ada@sample.example" } };
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(key, body, "one-order")));
    const done = answers.filter((answer) => answer.status === 201);
    expect(answers.filter((answer) => ![201, 409].includes(answer.status))).toEqual([]);
    expect(done.length).toBeGreaterThan(0);
    expect(new Set(done.map((answer) => answer.text)).size).toBe(1);
    expect(new Set(done.map((answer) => answer.headers.get("etag"))).size).toBe(1);
    expect(done.filter((answer) => !answer.headers.has("idempotent-replayed"))).toHaveLength(1);
    const later = await send(key, body, "one-order");
    expect([later.status, later.text]).toEqual([201, done[0]?.text]);
    expect((await call(list, "GET", { key })).body.data).toHaveLength(1);
  });
});

raceTest(
  "another body or address under the key is a conflict; what failed may be tried again",
  async ({ url, open }) => {
    await onPool(url, open, async ({ key, make, ok }) => {
      const achievementId = await make("/achievements", { name: "First aid", status: "draft" });
      const body = { achievementId, recipient: { email: "ada@sample.example" } };
      expect((await send(key, body, "order")).status).toBe(409);
      await ok("/achievements/{id}/publish", "POST", undefined, { id: achievementId });
      expect((await send(key, body, "order")).status).toBe(201);
      const other = await send(key, { ...body, recipient: { email: "eve@sample.example" } }, "order");
      expect([other.status, other.body.detail]).toEqual([
        409,
        "This idempotency key was used for another request. Use a new one.",
      ]);
      expect((await send(key, body, "another-order")).status).toBe(201);
      expect((await send(key, body, "not\u00a0visible")).status).toBe(422);
      expect((await call(list, "GET", { key })).body.data).toHaveLength(2);
    });
  },
);

raceTest(
  "concurrent edits: of those who saw the same version, one wins and the others are told",
  async ({ url, open }) => {
    await onPool(url, open, async ({ key, make }) => {
      const params = { id: await make("/achievements", { name: "First aid" }) };
      const { GET: get, PATCH: patch } = routes["/achievements/{id}"];
      const etag = (await call(get, "GET", { key, params })).headers.get("etag") ?? "";
      const edits = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          call(patch, "PATCH", { key, params, body: { name: `Edit ${n}` }, headers: { "if-match": etag } }),
        ),
      );
      expect(edits.map((edit) => edit.status).toSorted()).toEqual([200, ...Array<number>(7).fill(412)]);
      const winner = edits.find((edit) => edit.status === 200);
      expect((await call(get, "GET", { key, params })).body.name).toBe(winner?.body.name);
    });
  },
);
