import { describe, expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import type { Id } from "@/lib/core/ids";
import { api, type Body, call } from "../support/api";
import { aCourse, aGroup, aPerson, evaluate, finishAssigning, joinGroup, pass } from "../support/certifications";
import { dbTest } from "../support/db";

const OF = "/certifications/{id}/assignments" as const;

describe("a certification, as a program sees it", () => {
  dbTest("is made, published, assigned and completed", async ({ db }) => {
    const { stage: made, ok, make } = await api(db);
    const stage = { ...made, now: new Date() }; // routes read the clock of the wall
    const course = await aCourse(stage);
    const achievementId = await make("/achievements", { name: "Fire Safety" });
    const draft = await ok("/certifications", "POST", {
      name: "Fire Safety",
      achievementId,
      courses: [course.id],
      renewalMonths: 12,
      validity: { months: 24 },
      gracePeriodDays: 1,
    });
    expect(draft.status).toBe(201);
    expect(draft.headers.get("location")).toMatch(new RegExp(`/${String(draft.body.id)}$`));
    expect(draft.body).toMatchObject({
      status: "draft",
      invisible: false,
      earnedBy: "courses",
      effectiveFrom: null,
      dueOn: null,
      gracePeriodDays: 1,
      renewalMonths: 12,
      renewalAnchor: "expiry",
      validity: { months: 24 },
      minimumPassingGrade: 80,
      courses: [course.id],
      groups: [],
    });
    const id = String(draft.body.id);
    const published = await ok("/certifications/{id}/publish", "POST", undefined, { id });
    expect([published.status, published.body.status]).toEqual([200, "published"]);
    const assigned = await ok(OF, "POST", { recipient: { email: "Ann@x.example", name: "Ann" } }, { id });
    expect(assigned.status).toBe(201);
    expect(assigned.body).toMatchObject({
      recipient: { name: "Ann", email: "Ann@x.example" },
      via: "individual",
      status: "in_progress",
      cycle: 1,
      dueOn: null,
      completedAt: null,
      renewsOn: null,
    });
    const again = await ok(OF, "POST", { recipient: { email: "ann@x.example" } }, { id });
    expect(again.body.id).toBe(assigned.body.id);
    const person = (assigned.body.recipient as { id: Id<"recipient"> }).id;
    await pass(stage, course, person, stage.now.toISOString());
    await evaluate({ ...stage, now: new Date(stage.now.getTime() + 1000) }, person);
    const [item] = (await ok(OF, "GET", undefined, { id })).body.data as Body[];
    expect(item).toMatchObject({ status: "completed", cycle: 1, completedAt: stage.now.toISOString() });
    const credential = (await ok("/credentials/{id}", "GET", undefined, { id: String(item?.credentialId) })).body;
    expect(credential).toMatchObject({
      source: { kind: "certification", id },
      expiresOn: item?.renewsOn,
      status: "issued",
    });
  });

  dbTest("is assigned to a group, named by its name in any case", async ({ db }) => {
    const { stage: made, ok, make } = await api(db);
    const stage = { ...made, now: new Date() };
    const course = await aCourse(stage);
    await joinGroup(stage, await aGroup(stage, "Night shift", [course]), [await aPerson(stage, "ann@x.example")]);
    const id = await make("/certifications", { name: "C", courses: [course.id], groups: ["night shift"] });
    const { body } = await ok("/certifications/{id}/publish", "POST", undefined, { id });
    await finishAssigning(stage, String(body.jobId) as Id<"job">);
    expect((await ok(OF, "GET", undefined, { id })).body.data).toMatchObject([{ via: "group", status: "in_progress" }]);
    const csv = await ok("/certifications/{id}/assignments.csv", "GET", undefined, { id });
    expect(csv.text.split(/\r?\n/)[1]).toMatch(/^ann,ann@x.example,group,in_progress,1,/);
  });

  dbTest(
    "refuses what it is not: fields, sorts, days, a course with nothing to pass, publishing twice",
    async ({ db }) => {
      const { stage, key, make } = await api(db);
      const course = await aCourse(stage);
      const empty = await aCourse(stage, { graded: 0 });
      const id = await make("/certifications", { name: "C", courses: [course.id] });
      const vacuous = await make("/certifications", { name: "C", courses: [empty.id] });
      const tried = async (path: keyof typeof routes, method: string, body?: Body, params = {}, query = {}) => {
        const handlers: Record<string, unknown> = routes[path];
        const answer = await call(handlers[method], method, { key, body, params, query });
        const [field] = (answer.body.errors ?? []) as { path: string }[];
        return [answer.status, field?.path];
      };
      expect(await tried("/certifications", "POST", { name: "C", color: "red" })).toEqual([422, "color"]);
      expect(await tried("/certifications", "POST", { name: "C", renewalMonths: 2 })).toEqual([422, "renewalMonths"]);
      expect(await tried("/certifications", "POST", { name: "C", groups: ["Nobody"] })).toEqual([422, "groups.0"]);
      expect(await tried("/certifications", "POST", { name: "C", minimumPassingGrade: 101 })).toEqual([
        422,
        "minimumPassingGrade",
      ]);
      expect(await tried("/certifications/{id}", "PATCH", { effectiveFrom: "tomorrow" }, { id })).toEqual([
        422,
        "effectiveFrom",
      ]);
      expect(await tried("/certifications/{id}/publish", "POST", undefined, { id: vacuous })).toEqual([409, "courses"]);
      expect(await tried(OF, "POST", { recipient: { email: "a@x.example" } }, { id })).toEqual([409, undefined]);
      expect(await tried(OF, "GET", undefined, { id }, { sort: "age" })).toEqual([422, "sort"]);
      expect(await tried(OF, "GET", undefined, { id }, { status: "late" })).toEqual([422, "status"]);
      expect(await tried("/certifications/{id}/publish", "POST", undefined, { id })).toEqual([200, undefined]);
      expect(await tried("/certifications/{id}/publish", "POST", undefined, { id })).toEqual([409, undefined]);
      expect(await tried("/certifications/{id}", "DELETE", undefined, { id })).toEqual([409, undefined]);
      expect(await tried("/certifications/{id}/retire", "POST", undefined, { id })).toEqual([200, undefined]);
      expect(await tried("/certifications/{id}", "DELETE", undefined, { id })).toEqual([204, undefined]);
    },
  );
});
