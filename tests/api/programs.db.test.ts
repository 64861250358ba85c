import { expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import type { Db } from "@/db/client";
import { api, call } from "../support/api";
import { dbTest } from "../support/db";
import { aProgramCertification } from "../support/programs";

const COMPONENTS = [
  { name: "Kick-off", dueOn: "2026-03-05" },
  { name: "Essay", kind: "assignment", dueOn: "2126-03-20" },
  { name: "Welcome", kind: "announcement", optional: true },
];
const EMAIL = "zofia@sample.example";

/** A running program with one participant, and calls that may fail. */
async function running(db: Db) {
  const { key, ok, make } = await api(db);
  const id = await make("/programs", { name: "Leaders", components: COMPONENTS });
  const params = { id };
  await ok("/programs/{id}/participants", "POST", [{ recipient: { email: EMAIL, name: "Zofia" } }], params);
  const started = await ok("/programs/{id}/start", "POST", undefined, params);
  const components = (started.body.components as { id: string }[]).map((one) => one.id);
  const send = (path: keyof typeof routes, method: string, body: unknown, headers = {}) =>
    call((routes[path] as Record<string, unknown>)[method], method, { key, params, body, headers });
  const person = (await ok("/programs/{id}/participants", "GET", undefined, params)).body.data as {
    recipient: { id: string };
  }[];
  return { ok, make, key, id, params, components, send, recipientId: person[0]?.recipient.id ?? "" };
}

dbTest(
  "a program is made as a draft, answered as the contract has it, and listed as it is answered",
  async ({ db }) => {
    const { stage, ok } = await api(db);
    const certificationId = await aProgramCertification(stage);
    const made = await ok("/programs", "POST", {
      name: "Leaders",
      startsOn: "2026-02-28T23:30:00Z",
      endsOn: "2126-06-30",
      certificationId,
      components: COMPONENTS,
    });
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toMatch(/\/prg_[0-9a-f]{32}$/);
    expect(made.body).toMatchObject({
      name: "Leaders",
      status: "draft",
      startsOn: "2026-03-01",
      endsOn: "2126-06-30",
      certificationId,
    });
    expect(made.body.components).toMatchObject([
      {
        id: expect.stringMatching(/^cmp_/),
        name: "Kick-off",
        kind: "session",
        optional: false,
        startsOn: null,
        dueOn: "2026-03-05",
        position: 1,
      },
      { name: "Essay", kind: "assignment", optional: false, position: 2 },
      { name: "Welcome", kind: "announcement", optional: true, dueOn: null, position: 3 },
    ]);
    expect((await ok("/programs", "GET")).body).toEqual({ data: [made.body], nextCursor: null });
  },
);

dbTest(
  "its pipeline takes the filters of the other one: only its own id finds it, and `ended` changes nothing",
  async ({ db }) => {
    const { ok, id, params } = await running(db);
    const people = async (query: Record<string, string>) =>
      ((await ok("/programs/{id}/pipeline", "GET", undefined, params, query)).body.participants as unknown[]).length;
    expect([await people({ program: id }), await people({ program: "prg_x" })]).toEqual([1, 0]);
    expect([await people({ ended: "true" }), await people({ ended: "false" }), await people({})]).toEqual([1, 1, 1]);
  },
);

dbTest(
  "what looks like an id and names nothing here is 404 at every door; a name that is none is 422",
  async ({ db }) => {
    const { send, key } = await running(db);
    const plain = (path: "/courses" | "/certifications", body: unknown) =>
      call(routes[path].POST, "POST", { key, body });
    const foreign = `grp_${"0".repeat(32)}`;
    const recipient = { email: EMAIL };
    for (const [group, status] of [
      [foreign, 404],
      ["Nobody", 422],
    ] as const) {
      const answers = [
        await send("/programs/{id}/participants", "POST", [{ recipient, group }]),
        await plain("/courses", { name: "D", groups: [group] }),
        await plain("/certifications", { name: "D", groups: [group] }),
      ];
      expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
    }
    const extension = { recipientEmail: EMAIL, componentId: `cmp_${"0".repeat(32)}`, dueOn: "2126-04-01" };
    expect((await send("/programs/{id}/extensions", "POST", extension)).status).toBe(404);
  },
);

dbTest("nobody is assigned to what programs earn, and whoever is assigned is said once", async ({ db }) => {
  const { stage, key, ok, make } = await api(db);
  const assign = async (id: string, body: unknown) => {
    const handler = routes["/certifications/{id}/assignments"].POST;
    const { status, body: said } = await call(handler, "POST", { key, params: { id }, body });
    return [status, String(said.detail)];
  };
  const recipient = { email: EMAIL };
  expect(await assign(await aProgramCertification(stage), { recipient })).toEqual([
    409,
    expect.stringContaining("earned by programs"),
  ]);
  const course = await make("/courses", { name: "C", steps: [{ name: "Quiz", weight: 100 }] });
  const byCourse = await make("/certifications", { name: "D", courses: [course] });
  await ok("/courses/{id}/publish", "POST", undefined, { id: course });
  await ok("/certifications/{id}/publish", "POST", undefined, { id: byCourse });
  expect(await assign(byCourse, { recipient, recipientId: "x" })).toEqual([422, expect.stringContaining("once")]);
  expect(await assign(byCourse, { recipient })).toEqual([201, expect.anything()]);
});

dbTest(
  "nothing that counts, no certification: at the link, at the start, not before a component is there",
  async ({ db }) => {
    const { stage, key, ok, make } = await api(db);
    const certificationId = await aProgramCertification(stage);
    const NONE = [
      { name: "Extra", optional: true },
      { name: "Welcome", kind: "announcement" },
    ];
    const tried = async (path: keyof typeof routes, method: string, body?: unknown, params = {}) => {
      const { status, body: said } = await call((routes[path] as Record<string, unknown>)[method], method, {
        key,
        params,
        body,
      });
      return [status, /^No component of this program counts/.test(String(said.detail))];
    };
    expect(await tried("/programs", "POST", { name: "P", certificationId, components: NONE })).toEqual([422, true]);
    const id = await make("/programs", { name: "P", components: NONE });
    expect(await tried("/programs/{id}", "PATCH", { certificationId }, { id })).toEqual([422, true]);
    const built = { id: await make("/programs", { name: "P", certificationId }) };
    await ok("/programs/{id}", "PATCH", { components: NONE }, built);
    expect(await tried("/programs/{id}/start", "POST", undefined, built)).toEqual([409, true]);
    await ok("/programs/{id}", "PATCH", { components: [{ name: "Essay", kind: "assignment" }] }, built);
    expect(await tried("/programs/{id}/start", "POST", undefined, built)).toEqual([200, false]);
    expect(await tried("/programs/{id}/start", "POST", undefined, { id })).toEqual([200, false]);
  },
);

dbTest(
  "a change merges and keeps components by their id; a stale one is 412; a draft can be deleted",
  async ({ db }) => {
    const { ok, send, id, params, components, make } = await running(db);
    const before = await ok("/programs/{id}", "GET", undefined, params);
    const etag = before.headers.get("etag") ?? "";
    const sent = (before.body.components as Record<string, unknown>[])
      .map(({ courseName: _, ...one }) => one)
      .toReversed();
    const list = sent.map(({ position: _, ...one }) => one);
    const changed = await send(
      "/programs/{id}",
      "PATCH",
      { description: "New.", components: list },
      { "if-match": etag },
    );
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({
      name: "Leaders",
      description: "New.",
      components: [...components].reverse().map((one) => ({ id: one })),
    });
    expect((await send("/programs/{id}", "PATCH", { name: "Late" }, { "if-match": etag })).status).toBe(412);
    expect((await send("/programs/{id}", "DELETE", undefined)).status).toBe(409);
    const draft = await make("/programs", { name: "Draft" });
    expect((await ok("/programs/{id}", "DELETE", undefined, { id: draft })).status).toBe(204);
    expect(id).not.toBe(draft);
  },
);

dbTest("participants are put, added and listed; the same list again changes nothing", async ({ db }) => {
  const { send, ok, params, make } = await running(db);
  await make("/groups", { name: "Spring" });
  const list = [
    { recipient: { email: "a@sample.example", name: "Anna" }, group: "spring" },
    { recipient: { email: EMAIL } },
  ];
  const path = "/programs/{id}/participants";
  expect((await send(path, "PUT", list)).body).toEqual({
    added: 1,
    returned: 0,
    regrouped: 0,
    removed: 0,
    unchanged: 1,
  });
  expect((await send(path, "PUT", list)).body).toEqual({
    added: 0,
    returned: 0,
    regrouped: 0,
    removed: 0,
    unchanged: 2,
  });
  expect((await send(path, "PUT", list.slice(0, 1))).body).toMatchObject({ removed: 1 });
  expect((await send(path, "POST", list.slice(1))).body).toMatchObject({ returned: 1 });
  const { data } = (await ok(path, "GET", undefined, params)).body;
  expect(data).toMatchObject([
    {
      recipient: { id: expect.stringMatching(/^rcp_/), name: "Anna", email: "a@sample.example" },
      group: { name: "Spring" },
      counted: 2,
      openCount: 2,
    },
    { recipient: { name: "Zofia", email: EMAIL }, group: null },
  ]);
  const unknown = await send(path, "PUT", [...list, { recipient: { email: "b@sample.example" }, group: "Nowhere" }]);
  expect([unknown.status, unknown.body.errors]).toEqual([
    422,
    [{ path: "participants.2.group", message: expect.stringContaining("Nowhere") }],
  ]);
  for (const body of [
    { participants: list },
    "[{",
    [{ email: "a@sample.example" }],
    [{ recipient: { email: "a@sample.example" }, role: "x" }],
  ])
    expect([400, 422]).toContain((await send(path, "PUT", body)).status);
});

dbTest("progress is put, also twice, and refused by the place of what is wrong; more time is given", async ({ db }) => {
  const { send, ok, params, components, recipientId } = await running(db);
  const [first, second] = components;
  const rows = [
    {
      recipientEmail: EMAIL.toUpperCase(),
      componentId: first,
      status: "complete",
      completedAt: "2026-03-04T10:00:00Z",
    },
  ];
  expect((await send("/programs/{id}/progress", "PUT", rows)).body).toEqual({ changed: 1, unchanged: 0 });
  expect((await send("/programs/{id}/progress", "PUT", rows)).body).toEqual({ changed: 0, unchanged: 1 });
  const wrong = await send("/programs/{id}/progress", "PUT", [
    ...rows,
    { recipientEmail: EMAIL, componentId: "cmp_0", status: "missed" },
  ]);
  expect([wrong.status, wrong.body.errors]).toMatchObject([422, [{ path: "progress.1.componentId" }]]);
  const extended = await send("/programs/{id}/extensions", "POST", {
    recipientEmail: EMAIL,
    componentId: second,
    dueOn: "2126-04-02",
  });
  expect([extended.status, extended.body]).toMatchObject([
    200,
    {
      recipient: { email: EMAIL },
      status: "on_track",
      done: 1,
      counted: 2,
      expectedOn: "2126-04-02",
      components: [
        { status: "complete", completedAt: "2026-03-04T10:00:00.000Z", source: "api" },
        { dueOn: "2126-04-02", componentDueOn: "2126-03-20", extended: true },
        {},
      ],
    },
  ]);
  const earlier = await send("/programs/{id}/extensions", "POST", {
    recipientEmail: EMAIL,
    componentId: second,
    dueOn: "2126-04-01",
  });
  expect([earlier.status, earlier.body.errors]).toMatchObject([422, [{ path: "dueOn" }]]);
  const one = await ok("/programs/{id}/participants/{recipientId}", "GET", undefined, { ...params, recipientId });
  expect(one.body).toEqual(extended.body);
});
