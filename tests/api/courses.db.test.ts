import { describe, expect } from "vitest";
import { POST as moveClock } from "@/app/api/v1/clock/route";
import { routes } from "@/app/api/v1/routes";
import { api, type Body, call } from "../support/api";
import { finishGenerating } from "../support/courses";
import { dbTest } from "../support/db";

const steps = [
  { name: "Quiz", graded: true, weight: 40 },
  { name: "Exam", graded: true, weight: 60 },
  { name: "Reading", graded: false },
];

async function setting(db: Parameters<typeof api>[0], course: Body = {}) {
  const client = await api(db);
  const achievementId = await client.make("/achievements", { name: "Safety" });
  const certificate = { achievementId, ...(course.certificate as Body | undefined) };
  const id = await client.make("/courses", { name: "Safety 101", steps, ...course, certificate });
  const made = (await client.ok("/courses/{id}", "GET", undefined, { id })).body;
  const [quiz, exam] = (made.steps as { id: string }[]).map((step) => step.id);
  const post = (path: Parameters<typeof client.ok>[0], params: Record<string, string> = {}) =>
    client.ok(path, "POST", undefined, { id, ...params });
  return { ...client, id, made, quiz, exam, post };
}

describe("courses and grades", () => {
  dbTest("from draft over grades to certificates, as an instructor's program does it", async ({ db }) => {
    const { ok, post, id, made, quiz, exam, key, stage } = await setting(db, { endsOn: "2026-12-31" });
    expect(made).toMatchObject({ status: "draft", started: false, certificate: { enabled: true, active: false } });
    await post("/courses/{id}/publish");
    expect((await call(routes["/courses/{id}/start"].POST, "POST", { key, params: { id } })).status).toBe(409);
    await post("/courses/{id}/certificates/activate");
    expect((await post("/courses/{id}/start")).body).toMatchObject({ started: true, certificate: { active: true } });
    const recipient = { email: "ana@sample.example", name: "Ana" };
    const achievedAt = "2026-03-01T09:00:00Z";
    const one = await ok("/grades", "POST", { stepId: quiz, recipient, grade: 87.5, achievedAt });
    expect([one.status, one.body]).toEqual([
      201,
      {
        id: expect.stringMatching(/^grd_/),
        courseId: id,
        stepId: quiz,
        recipient: { ...recipient, id: expect.any(String) },
        grade: 87.5,
        achievedAt: "2026-03-01T09:00:00.000Z",
        source: "api",
      },
    ]);
    const grades = [
      { courseId: id, stepId: quiz, recipient, grade: 87.5, achievedAt },
      { stepId: exam, recipient, grade: 60, achievedAt },
    ];
    const many = await ok("/grades", "POST", { grades });
    expect(many.body).toMatchObject({ recorded: 1, duplicates: 1, data: [{ id: one.body.id }, { grade: 60 }] });
    const recipientId = String((one.body.recipient as Body).id);
    const look = async () =>
      (await ok("/courses/{id}/learners/{recipientId}", "GET", undefined, { id, recipientId })).body;
    expect(await look()).toEqual({
      grade: 71,
      passing: true,
      certificate: { state: "none", message: null, action: null, url: null },
    });
    const begun = await post("/courses/{id}/certificates/generate");
    expect([begun.status, Object.keys(begun.body)]).toEqual([202, ["jobId"]]);
    await finishGenerating(stage, begun.body.jobId as never);
    expect((await ok("/jobs/{id}", "GET", undefined, { id: begun.body.jobId })).body).toMatchObject({
      kind: "course.generate",
      status: "done",
      result: { issued: 1 },
    });
    expect((await look()).certificate).toMatchObject({
      state: "available",
      action: "download",
      url: expect.stringMatching(/^https?:\/\/.+\/c\/cred_[0-9a-f]{32}$/),
    });
    const credentials = await ok("/credentials", "GET", undefined, {}, { source: "course" });
    expect(credentials.body.data).toMatchObject([{ source: { kind: "course", id }, status: "issued" }]);
  });

  dbTest("a self-paced learner requests; finishing requests by itself", async ({ db }) => {
    const { ok, post, id, quiz, exam, key } = await setting(db, { pacing: "self" });
    await post("/courses/{id}/publish");
    await post("/courses/{id}/certificates/activate");
    const recipientId: string[] = [];
    for (const [email, mark] of [
      ["ana@sample.example", 90],
      ["bo@sample.example", 80],
      ["cy@sample.example", 10],
    ] as const) {
      const grades = [quiz, exam].map((stepId) => ({ stepId, recipient: { email }, grade: mark }));
      const { data } = (await ok("/grades", "POST", { grades })).body as { data: { recipient: { id: string } }[] };
      recipientId.push(data[0]?.recipient.id ?? "");
    }
    const [ana = "", bo = "", cy = ""] = recipientId;
    const asked = await post("/courses/{id}/learners/{recipientId}/certificate", { recipientId: ana });
    expect(asked.body.certificate).toMatchObject({ state: "available", message: "Your certificate is available" });
    const finished = await post("/courses/{id}/learners/{recipientId}/finish", { recipientId: bo });
    expect(finished.body.certificate).toMatchObject({ state: "available" });
    const failed = await post("/courses/{id}/learners/{recipientId}/finish", { recipientId: cy });
    expect(failed.body).toMatchObject({ passing: false, certificate: { state: "none" } });
    const params = { id, recipientId: cy };
    const refused = await call(routes["/courses/{id}/learners/{recipientId}/certificate"].POST, "POST", {
      key,
      params,
    });
    expect([refused.status, refused.body.detail]).toEqual([409, "You haven’t passed the course"]);
  });

  dbTest("patches merge, stale ones are refused, unknown fields too", async ({ db }) => {
    const { ok, id, key } = await setting(db, { certificate: { displayBehavior: "end", passingGrade: 60 } });
    const before = await ok("/courses/{id}", "GET", undefined, { id });
    const patched = await ok("/courses/{id}", "PATCH", { certificate: { passingGrade: 70 } }, { id });
    expect(patched.body).toMatchObject({ certificate: { displayBehavior: "end", passingGrade: 70, enabled: true } });
    const patch = (body: Body, headers = {}) =>
      call(routes["/courses/{id}"].PATCH, "PATCH", { key, params: { id }, body, headers });
    const stale = await patch({ name: "Other" }, { "if-match": before.headers.get("etag") ?? "" });
    expect(stale.status).toBe(412);
    expect((await patch({ certificate: { colour: "red" } })).status).toBe(422);
    expect((await patch({ groups: ["Nobody"] })).status).toBe(422);
    expect((await patch({ steps: [{ name: "Quiz", weight: 12.345 }] })).body.errors).toEqual([
      { path: "steps.0.weight", message: "A weight has at most two decimals." },
    ]);
  });

  dbTest("told at the end: the clock's answer means that what was generated before has been given", async ({ db }) => {
    const course = { endsOn: "2199-12-30", certificate: { displayBehavior: "end" } };
    const { ok, post, id, quiz, exam, key } = await setting(db, course);
    await post("/courses/{id}/publish");
    await post("/courses/{id}/certificates/activate");
    const grades = [quiz, exam].map((stepId) => ({ stepId, recipient: { email: "ana@sample.example" }, grade: 90 }));
    const { data } = (await ok("/grades", "POST", { grades })).body as { data: { recipient: { id: string } }[] };
    const params = { id, recipientId: data[0]?.recipient.id };
    const state = async () =>
      ((await ok("/courses/{id}/learners/{recipientId}", "GET", undefined, params)).body.certificate as Body).state;
    const job = String((await post("/courses/{id}/certificates/generate")).body.jobId);
    expect((await ok("/jobs/{id}", "GET", undefined, { id: job })).body).toMatchObject({
      status: "done",
      result: { later: 1 },
    });
    process.env.WAYMARK_TEST_CLOCK = "1";
    try {
      const set = (now: string) => call(moveClock, "POST", { key, body: { now } });
      await set("2199-12-30T22:00:00Z");
      expect(await state()).toBe("none");
      expect((await set("2199-12-30T23:00:00Z")).status).toBe(200);
      expect(await state()).toBe("available");
    } finally {
      delete process.env.WAYMARK_TEST_CLOCK;
    }
  });

  dbTest("one that a program needs is archived only where that is said", async ({ db }) => {
    const { id, key, post, make, ok } = await setting(db);
    await post("/courses/{id}/publish");
    const program = await make("/programs", { name: "Leaders", components: [{ name: "Safety", courseId: id }] });
    const recipient = { email: "ana@sample.example" };
    await ok("/programs/{id}/participants", "POST", [{ recipient }], { id: program });
    await ok("/programs/{id}/start", "POST", undefined, { id: program });
    const archive = (body?: Body) => call(routes["/courses/{id}/archive"].POST, "POST", { key, body, params: { id } });
    const refused = await archive();
    expect(refused.status).toBe(409);
    expect(JSON.stringify(refused.body)).toContain("the program “Leaders”");
    expect((await archive({ anyway: true })).body).toMatchObject({ status: "archived" });
  });

  dbTest("a batch of grades names what is wrong in it as it was sent", async ({ db }) => {
    const { key, quiz, made } = await setting(db);
    const reading = (made.steps as { id: string }[])[2]?.id;
    const recipient = { email: "ana@sample.example" };
    const post = (body: Body) => call(routes["/grades"].POST, "POST", { key, body });
    const over = await post({ grades: [{ stepId: quiz, recipient, grade: 100.5 }] });
    expect(over.body.errors).toMatchObject([{ path: "grades.0.grade" }]);
    expect((await post({ stepId: quiz, recipient, grade: -1 })).body.errors).toMatchObject([{ path: "grade" }]);
    expect((await post({ stepId: reading, recipient, grade: 1 })).body.errors).toMatchObject([{ path: "stepId" }]);
    expect((await post({ stepId: quiz, recipient, grade: 1, achievedAt: "yesterday" })).status).toBe(422);
  });
});
