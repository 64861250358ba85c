import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { z } from "zod";
import { routes } from "@/app/api/v1/routes";
import { operationsOf } from "@/lib/entrypoints/api/openapi";
import { can, PERMISSIONS, SCOPES, type Scope } from "@/lib/governance/rules/permissions";
import { aKey, api, call } from "../support/api";
import { dbTest } from "../support/db";

/**
 * A body that gets past the checks of each operation, so that what answers is the look-up of the id. An operation that is
 * not named here fails the first test: nothing is served that this matrix does not try.
 */
const BODIES: Record<string, object | null> = {
  "GET /workspace": null,
  "PATCH /workspace": { name: "Taken over" },
  "GET /groups": null,
  "POST /groups": { name: "New" },
  "GET /groups/{id}": null,
  "PATCH /groups/{id}": { name: "Taken over" },
  "DELETE /groups/{id}": null,
  "GET /recipients": null,
  "PUT /recipients": { email: "new@sample.example", name: "New" },
  "GET /recipients/{id}": null,
  "DELETE /recipients/{id}": null,
  "GET /recipients/{id}/progress": null,
  "GET /achievements": null,
  "POST /achievements": { name: "New" },
  "GET /achievements/{id}": null,
  "PATCH /achievements/{id}": { name: "Taken over" },
  "POST /achievements/{id}/publish": null,
  "POST /achievements/{id}/archive": null,
  "GET /credentials": null,
  "POST /credentials": { achievementId: "ach_0", recipient: { email: "new@sample.example" } },
  "GET /credentials/{id}": null,
  "PATCH /credentials/{id}": { visibility: "private" },
  "DELETE /credentials/{id}": null,
  "POST /credentials/{id}/issue": null,
  "POST /credentials/{id}/revoke": { reason: "Taken over" },
  "POST /credentials/{id}/suspend": { reason: "Taken over" },
  "POST /credentials/{id}/reinstate": null,
  "POST /credentials/{id}/corrections": { recipientName: "Taken over" },
  "POST /credentials/{id}/issue-again": null,
  "GET /pathways": null,
  "POST /pathways": { name: "New" },
  "GET /pathways/{id}": null,
  "PATCH /pathways/{id}": { name: "Taken over" },
  "DELETE /pathways/{id}": null,
  "POST /pathways/{id}/preview": null,
  "POST /pathways/{id}/activate": null,
  "POST /pathways/{id}/deactivate": null,
  "GET /pathways/{id}/analytics": null,
  "GET /pathways/{id}/recipients": null,
  "GET /pathways/{id}/export.csv": null,
  "GET /certifications": null,
  "POST /certifications": { name: "New" },
  "GET /certifications/{id}": null,
  "PATCH /certifications/{id}": { name: "Taken over" },
  "DELETE /certifications/{id}": null,
  "POST /certifications/{id}/publish": null,
  "POST /certifications/{id}/retire": null,
  "GET /certifications/{id}/assignments": null,
  "POST /certifications/{id}/assignments": { recipient: { email: "new@sample.example" } },
  "GET /certifications/{id}/assignments.csv": null,
  "GET /certifications/{id}/pipeline": null,
  "GET /programs": null,
  "POST /programs": { name: "New" },
  "GET /programs/{id}": null,
  "PATCH /programs/{id}": { name: "Taken over" },
  "DELETE /programs/{id}": null,
  "POST /programs/{id}/start": null,
  "GET /programs/{id}/participants": null,
  "PUT /programs/{id}/participants": [],
  "POST /programs/{id}/participants": [{ recipient: { email: "new@sample.example" } }],
  "GET /programs/{id}/participants/{recipientId}": null,
  "PUT /programs/{id}/progress": [],
  "POST /programs/{id}/extensions": { recipientEmail: "a@sample.example", componentId: "cmp_0", dueOn: "2026-03-01" },
  "GET /programs/{id}/pipeline": null,
  "POST /programs/{id}/end": null,
  "POST /programs/{id}/certify": { certificationId: "crt_0" },
  "GET /programs/{id}/results": null,
  "GET /courses": null,
  "POST /courses": { name: "New" },
  "GET /courses/{id}": null,
  "PATCH /courses/{id}": { name: "Taken over" },
  "DELETE /courses/{id}": null,
  "POST /courses/{id}/publish": null,
  "POST /courses/{id}/archive": null,
  "POST /courses/{id}/start": null,
  "POST /courses/{id}/certificates/activate": null,
  "POST /courses/{id}/certificates/deactivate": null,
  "POST /courses/{id}/certificates/generate": null,
  "GET /courses/{id}/learners": null,
  "POST /courses/{id}/learners": { recipient: { email: "new@sample.example" } },
  "GET /courses/{id}/learners/{recipientId}": null,
  "DELETE /courses/{id}/learners/{recipientId}": null,
  "POST /courses/{id}/learners/{recipientId}/certificate": null,
  "POST /courses/{id}/learners/{recipientId}/finish": null,
  "GET /grades": null,
  "POST /grades": { stepId: "stp_0", recipient: { email: "new@sample.example" }, grade: 50 },
  "POST /imports": {},
  "GET /jobs/{id}": null,
};
/** No operations: they answer to anybody, or to the key of any workspace, and name no one's rows. */
const APART = ["/clock", "/openapi.json", "/[[...path]]"];

const operations = operationsOf(routes).map((listed) => ({ ...listed, name: `${listed.method} ${listed.path}` }));
const named = operations.map((each) => [each.name, each] as const);
const handlerOf = ({ path, method }: (typeof operations)[number]) =>
  (routes[path as keyof typeof routes] as Record<string, unknown>)[method];

test("every route file is served by the table, and every operation is tried by this matrix", () => {
  const folder = fileURLToPath(new URL("../../app/api/v1", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));
  const addresses = files.map((file) => `/${dirname(file)}`).filter((address) => !APART.includes(address));
  expect(addresses.map((address) => address.replaceAll(/\[(\w+)\]/g, "{$1}")).toSorted()).toEqual(
    Object.keys(routes).toSorted(),
  );
  expect(operations.map((each) => each.name).toSorted()).toEqual(Object.keys(BODIES).toSorted());
  expect(files).toContain(join("workspace", "route.ts"));
});

test.each(Object.entries(routes))("%s answers to every method", (_, handlers) => {
  expect(Object.keys(handlers).toSorted()).toEqual(["DELETE", "GET", "PATCH", "POST", "PUT"]);
});

test.each(named)("%s asks for a permission that a key can have, and refuses fields it does not know", (_, each) => {
  const { verb, answer, file, status } = each.operation;
  expect(SCOPES).toContain(PERMISSIONS[verb.permission].scope);
  expect(verb.input).toBeInstanceOf(z.ZodObject);
  expect(verb.input.safeParse({ noSuchField: 1 }).error?.issues.map((issue) => issue.code)).toContain(
    "unrecognized_keys",
  );
  expect(answer !== undefined || file !== undefined || status === 204).toBe(true);
});

test.each(named.filter(([, each]) => each.operation.verb.kind === "command"))("%s is not for viewers", (_, each) => {
  const actor = { kind: "member", workspaceId: "ws_1", memberId: "mem_1", userId: "usr_1", role: "viewer" };
  expect(can(actor as Parameters<typeof can>[0], each.operation.verb.permission)).toBe(false);
});

/** What the names in an operation's address stand for: ids of `ids`, or ones that are missing. */
function paramsOf({ path }: { path: string }, ids: Record<string, string>): Record<string, string> {
  const id = ids[path.split("/")[1] ?? ""] ?? "missing";
  const recipientId = ids.recipients ?? "missing";
  return { ...(path.includes("{id}") ? { id } : {}), ...(path.includes("{recipientId}") ? { recipientId } : {}) };
}

/** One of everything, in a workspace of its own. */
async function aFullWorkspace(db: Parameters<typeof api>[0]) {
  const { key, ok, make } = await api(db);
  const groups = await make("/groups", { name: "Spring" });
  const achievements = await make("/achievements", { name: "A" });
  const done = await make("/achievements", { name: "B" });
  const issued = await ok("/credentials", "POST", {
    achievementId: achievements,
    recipient: { email: "a@sample.example" },
  });
  const credentials = String(issued.body.id);
  const recipients = (issued.body.recipient as { id: string }).id;
  const steps = [{ achievementId: achievements }];
  const pathways = await make("/pathways", { name: "P", steps, completionAchievementId: done });
  const active = await make("/pathways", { name: "Q", steps, completionAchievementId: done });
  const certifications = await make("/certifications", { name: "C", groups: ["Spring"] });
  const courses = await make("/courses", { name: "K", steps: [{ name: "Quiz", weight: 100 }], groups: ["Spring"] });
  const quiz = (await ok("/courses/{id}", "GET", undefined, { id: courses })).body.steps as { id: string }[];
  await ok("/grades", "POST", { stepId: quiz[0]?.id, recipient: { email: "a@sample.example" }, grade: 80 });
  const programs = await make("/programs", { name: "Cohort", components: [{ name: "Session", dueOn: "2026-04-01" }] });
  await ok("/programs/{id}/participants", "POST", [{ recipient: { email: "a@sample.example" } }], { id: programs });
  const jobs = String((await ok("/pathways/{id}/activate", "POST", undefined, { id: active })).body.jobId);
  const ids: Record<string, string> = {
    groups,
    achievements,
    credentials,
    recipients,
    pathways,
    certifications,
    jobs,
    programs,
  };
  const all: Record<string, string> = { ...ids, courses, steps: quiz[0]?.id ?? "" };
  return { key, ids: all };
}

dbTest("another workspace's id is unknown to every operation, and nothing of it changes", async ({ db }) => {
  const theirs = await aFullWorkspace(db);
  const { key } = await api(db);
  const readable = operations.filter((each) => each.method === "GET" && each.path.endsWith("/{id}"));
  const look = async () => {
    const texts: string[] = [];
    for (const each of readable) {
      const params = paramsOf(each, theirs.ids);
      texts.push((await call(handlerOf(each), "GET", { key: theirs.key, params })).text);
    }
    return texts;
  };
  const before = await look();
  for (const each of operations.filter(({ path }) => path.includes("{id}"))) {
    const params = paramsOf(each, theirs.ids);
    const body = each.method === "GET" || each.method === "DELETE" ? undefined : (BODIES[each.name] ?? undefined);
    const answer = await call(handlerOf(each), each.method, { key, params, body });
    expect([each.name, answer.status, answer.body.title]).toEqual([each.name, 404, "Not found"]);
  }
  expect(await look()).toEqual(before);
});

dbTest("another workspace's ids in bodies and filters find nothing", async ({ db }) => {
  const { ids } = await aFullWorkspace(db);
  const { key, make } = await api(db);
  const achievementId = ids.achievements;
  const steps = [{ achievementId }];
  const own = await make("/achievements", { name: "Own" });
  const tries = [
    ["/credentials", "POST", { achievementId, recipient: { email: "x@sample.example" } }],
    ["/pathways", "POST", { name: "P", steps }],
    ["/pathways", "POST", { name: "P", steps: [{ achievementId: own }], completionAchievementId: achievementId }],
    ["/courses", "POST", { name: "K", certificate: { achievementId } }],
    ["/grades", "POST", { stepId: ids.steps, recipient: { email: "x@sample.example" }, grade: 1 }],
    ["/recipients", "PUT", { email: "x@sample.example", name: "X", groups: [ids.groups] }],
  ] as const;
  for (const [path, method, body] of tries) {
    const handlers: Record<string, unknown> = routes[path];
    expect([path, (await call(handlers[method], method, { key, body })).status]).toEqual([path, 404]);
  }
  const filtered = await call(routes["/credentials"].GET, "GET", {
    key,
    query: { achievementId: achievementId ?? "" },
  });
  expect(filtered.body.data).toEqual([]);
});

dbTest("without a key 401, with every scope but the one that counts 403", async ({ db }) => {
  const { stage } = await api(db);
  for (const each of operations) {
    const body = each.method === "GET" || each.method === "DELETE" ? undefined : (BODIES[each.name] ?? {});
    const params = paramsOf(each, {});
    const nobody = await call(handlerOf(each), each.method, { params, body });
    expect([each.name, nobody.status]).toEqual([each.name, 401]);
    const scope: Scope | null = PERMISSIONS[each.operation.verb.permission].scope;
    const key = await aKey(
      stage,
      SCOPES.filter((other) => other !== scope),
    );
    expect([each.name, (await call(handlerOf(each), each.method, { key, params, body })).status]).toEqual([
      each.name,
      403,
    ]);
  }
});

dbTest("what every GET answers has the shape that the document tells of", async ({ db }) => {
  const { key, ids } = await aFullWorkspace(db);
  for (const each of operations.filter(({ method, operation }) => method === "GET" && operation.answer)) {
    const params = paramsOf(each, ids);
    const answer = await call(handlerOf(each), "GET", { key, params });
    const shape = each.operation.answer?.safeParse(answer.body);
    expect([each.name, answer.status, shape?.error?.issues ?? []]).toEqual([each.name, 200, []]);
  }
});
