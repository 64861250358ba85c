import { describe, expect } from "vitest";
import { GET as unknownAddress } from "@/app/api/v1/[[...path]]/route";
import { routes } from "@/app/api/v1/routes";
import { execute } from "@/lib/command";
import { revokeApiKey } from "@/lib/governance/commands/revoke-api-key";
import { listApiKeys } from "@/lib/governance/reads/list-api-keys";
import { ask } from "@/lib/read";
import { api, type Body, call } from "../support/api";
import { dbTest } from "../support/db";

const { GET: list, POST: create } = routes["/groups"];
const { GET: get, PATCH: patch } = routes["/groups/{id}"];

describe("keys", () => {
  dbTest("a missing, malformed, wrong and revoked key are refused alike", async ({ db }) => {
    const { key, stage } = await api(db);
    const wrong = `${key.slice(0, -1)}${key.endsWith("0") ? "1" : "0"}`;
    for (const refused of [undefined, "wm_x", wrong, `wm_000000000000_${"0".repeat(48)}`]) {
      const answer = await call(list, "GET", { key: refused });
      expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="Waymark"']);
    }
    const [{ id } = { id: "" }] = await ask(listApiKeys, stage.actor, {}, { db });
    await execute(revokeApiKey, stage.actor, { id }, { db });
    expect((await call(list, "GET", { key })).status).toBe(401);
  });

  dbTest("show when they were used last", async ({ db }) => {
    const { key, stage } = await api(db);
    const used = async () => (await ask(listApiKeys, stage.actor, {}, { db })).map((row) => row.lastUsedAt);
    expect(await used()).toEqual([null]);
    await call(list, "GET", { key });
    expect(await used()).toEqual([expect.stringMatching(/^\d{4}-/)]);
  });

  dbTest("only a hash is kept, and what is listed opens nothing", async ({ db }) => {
    const { key, stage } = await api(db);
    const rows = JSON.stringify(await ask(listApiKeys, stage.actor, {}, { db }));
    const { rows: stored } = await db.execute("select * from api_keys");
    const { rows: audited } = await db.execute("select * from audit_events");
    const secret = key.split("_")[2] ?? "";
    expect(secret).toHaveLength(48);
    for (const kept of [rows, JSON.stringify(stored), JSON.stringify(audited)]) expect(kept).not.toContain(secret);
  });
});

describe("errors", () => {
  dbTest("are problems that name every wrong field", async ({ db }) => {
    const { key } = await api(db);
    const answer = await call(create, "POST", { key, body: { name: "", colour: "red" } });
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.body).toMatchObject({
      type: expect.stringMatching(/\/developers#invalid$/),
      title: "Invalid input",
      status: 422,
      detail: "2 fields need attention.",
      errors: [
        { path: "name", message: "The name is required." },
        { path: "colour", message: "There is no such field." },
      ],
    });
  });

  dbTest.for([
    ["broken JSON", "{", {}, 400],
    ["a list", "[]", {}, 422],
    ["a form", "name=x", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["text without a type", '{"name":"x"}', { "content-type": "text/plain" }, 415],
    ["a NUL", '{"name":"a\\u0000b"}', {}, 422],
    ["half a pair", '{"name":"\\ud83d"}', {}, 422],
    ["the id in the body", '{"name":"x","ifVersion":1}', {}, 422],
    ["over 5 MB", JSON.stringify({ name: "x".repeat(5 * 1024 * 1024) }), {}, 413],
  ] as const)("%s", async ([, body, headers, status], { db }) => {
    const { key } = await api(db);
    const answer = await call(create, "POST", { key, body, headers });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    expect(answer.headers.get("connection")).toBe(status === 413 ? "close" : null); // nobody reads what was left of it
    expect((await call(list, "GET", { key })).body.data).toEqual([]);
  });

  dbTest("a cursor that no list answered with, by whatever the key is read as", async ({ db }) => {
    const { key, ok, make } = await api(db);
    const params = { id: await make("/programs", { name: "P" }) };
    const cursor = (parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
    for (const path of [
      "/grades",
      "/credentials",
      "/programs",
      "/certifications",
      "/achievements",
      "/pathways",
    ] as const) {
      const made = await call(routes[path].GET, "GET", { key, query: { cursor: cursor(["x", "y"]) } });
      expect([path, made.status]).toEqual([path, 422]);
      const sound = cursor(["2026-03-01T09:00:00.000Z", "y"]);
      expect((await ok(path, "GET", undefined, {}, { cursor: sound })).body.data).toEqual([]);
    }
    const people = routes["/programs/{id}/participants"].GET;
    const answer = await call(people, "GET", { key, params, query: { cursor: cursor(["x", "y", "z"]) } });
    expect(answer.status).toBe(422);
  });

  dbTest("an unknown address, another method, an unknown and a repeated parameter", async ({ db }) => {
    const { key } = await api(db);
    const unknown = await call(unknownAddress, "GET");
    expect([unknown.status, unknown.body.title]).toEqual([404, "Not found"]);
    const method = await call(routes["/groups"].DELETE, "DELETE", { key });
    expect([method.status, method.headers.get("allow")]).toEqual([405, "GET, POST"]);
    const parameter = await call(list, "GET", { key, query: { colour: "red" } });
    expect([parameter.status, (parameter.body.errors as Body[])[0]?.path]).toEqual([422, "colour"]);
    const posted = await call(create, "POST", { key, query: { dryRun: "true" }, body: { name: "x" } });
    expect(posted.status).toBe(422);
  });
});

describe("lists", () => {
  dbTest("are paged without a gap or a repeat, at most 200 at a time", async ({ db }) => {
    const { key, make } = await api(db);
    const names = Array.from({ length: 7 }, (_, n) => `Group ${n}`);
    for (const name of names.toReversed()) await make("/groups", { name });
    const seen: unknown[] = [];
    let cursor: string | null = null;
    do {
      const { body } = await call(list, "GET", { key, query: { limit: "3", ...(cursor ? { cursor } : {}) } });
      seen.push(...(body.data as Body[]).map((group) => group.name));
      cursor = body.nextCursor as string | null;
    } while (cursor !== null);
    expect(seen).toEqual(names);
    expect((await call(list, "GET", { key, query: { limit: "201" } })).status).toBe(422);
    expect((await call(list, "GET", { key, query: { cursor: "nonsense" } })).status).toBe(422);
  });
});

describe("ETags", () => {
  dbTest("a stale If-Match is refused and changes nothing; without one the last write wins", async ({ db }) => {
    const { key, make } = await api(db);
    const params = { id: await make("/groups", { name: "Spring" }) };
    const seen = (await call(get, "GET", { key, params })).headers.get("etag") ?? "";
    const rename = (name: string, headers = {}) => call(patch, "PATCH", { key, params, headers, body: { name } });
    const first = await rename("Summer", { "if-match": seen });
    expect([first.status, first.headers.get("etag") === seen]).toEqual([200, false]);
    expect((await rename("Autumn", { "if-match": seen })).status).toBe(412);
    expect((await rename("Autumn", { "if-match": '"of-somebody-else"' })).status).toBe(412);
    expect((await call(get, "GET", { key, params })).body.name).toBe("Summer");
    expect((await rename("Winter", { "if-match": "*" })).status).toBe(200);
    expect((await rename("Winter again")).status).toBe(200);
  });

  dbTest("every resource that PATCH changes takes part", async ({ db }) => {
    const { key, ok, make } = await api(db);
    const achievementId = await make("/achievements", { name: "A" });
    const one = { id: achievementId };
    const credential = { id: await make("/credentials", { achievementId, recipient: { email: "a@sample.example" } }) };
    const pathway = { id: await make("/pathways", { name: "P" }) };
    const cases = [
      ["/workspace", {}, { name: "N" }],
      ["/achievements/{id}", one, { name: "N" }],
      ["/credentials/{id}", credential, { visibility: "private" }],
      ["/pathways/{id}", pathway, { name: "N" }],
    ] as const;
    for (const [path, params, body] of cases) {
      const etag = (await ok(path, "GET", undefined, params)).headers.get("etag") ?? "";
      await ok(path, "PATCH", body, params);
      const stale = await call(routes[path].PATCH, "PATCH", { key, params, body, headers: { "if-match": etag } });
      expect([path, stale.status]).toEqual([path, 412]);
    }
  });

  dbTest("what has no version is marked by what it shows", async ({ db }) => {
    const { key, ok } = await api(db);
    const params = { id: String((await ok("/recipients", "PUT", { email: "a@sample.example", name: "A" })).body.id) };
    const seen = (await ok("/recipients/{id}", "GET", undefined, params)).headers.get("etag") ?? "";
    const again = () =>
      call(routes["/recipients/{id}"].GET, "GET", { key, params, headers: { "if-none-match": seen } });
    expect([seen === "", (await again()).status]).toEqual([false, 304]);
    await ok("/recipients", "PUT", { email: "a@sample.example", name: "Ada" });
    expect((await again()).status).toBe(200);
  });

  dbTest("If-None-Match answers 304 until what is shown changes", async ({ db }) => {
    const { key, ok, make } = await api(db);
    const params = { id: await make("/groups", { name: "Spring" }) };
    const etag = (await call(get, "GET", { key, params })).headers.get("etag") ?? "";
    const again = () => call(get, "GET", { key, params, headers: { "if-none-match": etag } });
    expect((await again()).status).toBe(304);
    await ok("/recipients", "PUT", { email: "a@sample.example", name: "A", groups: ["Spring"] });
    expect((await again()).status).toBe(200);
  });
});

describe("rate limits", () => {
  dbTest("a key has its burst, then waits; another key is not held up", async ({ db }) => {
    process.env.RATE_LIMIT_PER_SECOND = "0.001";
    process.env.RATE_LIMIT_BURST = "3";
    try {
      const [{ key }, other] = [await api(db), await api(db)];
      const answers = [];
      for (let n = 0; n < 4; n++) answers.push(await call(list, "GET", { key }));
      expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 429]);
      expect(answers[0]?.headers.get("ratelimit")).toMatch(/^"key";r=2;t=\d+$/);
      expect(answers[0]?.headers.get("ratelimit-policy")).toBe('"key";q=3;w=3000');
      expect(Number(answers[3]?.headers.get("retry-after"))).toBeGreaterThan(0);
      expect((await call(list, "GET", { key: other.key })).status).toBe(200);
    } finally {
      delete process.env.RATE_LIMIT_PER_SECOND;
      delete process.env.RATE_LIMIT_BURST;
    }
  });
});
