import { serve } from "inngest/edge";
import { afterEach, expect, vi } from "vitest";
import { closeDb } from "../../../db/client";
import { createCourse } from "../../../lib/courses/commands/create-course";
import { enrolLearner } from "../../../lib/courses/commands/enrol-learner";
import { publishCourse } from "../../../lib/courses/commands/publish-course";
import { recordGrades } from "../../../lib/courses/commands/record-grades";
import { updateCourse } from "../../../lib/courses/commands/update-course";
import { withdrawLearner } from "../../../lib/courses/commands/withdraw-learner";
import { getCourse } from "../../../lib/courses/reads/get-course";
import { addParticipants } from "../../../lib/programs/commands/add-participants";
import { ask } from "../../../lib/read";
import { putRecipient } from "../../../lib/recipients/commands/put-recipient";
import { raceTest } from "../../../tests/support/db";
import { until } from "../../../tests/support/engine";
import { aWorkspace, run } from "../../../tests/support/factories";
import { aRunningProgram, standingsOf } from "../../../tests/support/programs";
import { inngest } from "../../client";
import { Engine } from "../../engine/engine";
import { relayOutbox } from "../../relay";
import { runtime } from "../../runtime";
import { followCourses } from "./follow-courses";
import { followLearners } from "./follow-learners";

afterEach(async () => {
  vi.unstubAllEnvs();
  await closeDb();
  runtime.fetch = undefined;
});

raceTest(
  "by the events alone: a grade completes the component, one from before somebody came or it began, and who may learn in it",
  async ({ url, open }) => {
    vi.stubEnv("DATABASE_URL", url);
    vi.stubEnv("NEXTAUTH_SECRET", "a secret for tests");
    const { db } = open(8);
    const handler = serve({ client: inngest, functions: [followLearners, followCourses] });
    const engine = new Engine({ url, db, signingKey: runtime.signingKey, handler, backoff: () => 50 });
    runtime.fetch = (...request) => engine.fetch(...request);
    await engine.start();
    await until("the engine runs", () => engine.state === "running");

    const stage = await aWorkspace(db);
    const { id: courseId } = await run(stage, createCourse, { name: "Safety", steps: [{ name: "Exam", weight: 100 }] });
    await run(stage, publishCourse, { id: courseId });
    const stepId = (await ask(getCourse, stage.actor, { id: courseId }, { db })).steps[0]?.id ?? "";
    const pass = (email: string) =>
      run(stage, recordGrades, { grades: [{ stepId, recipient: { email }, grade: 90 }], source: "api" });
    const emails = ["before@x.example", "since@x.example"];
    await pass("before@x.example");
    await pass("late@x.example");
    const { id } = await aRunningProgram(stage, { emails, components: [{ name: "Course", courseId }] });
    const done = (wanted: string[], of = id) =>
      until(`${wanted.join(" and ")} have completed it`, async () => {
        await relayOutbox();
        const complete = (await standingsOf(stage, of)).filter(({ openCount }) => openCount === 0);
        return complete.map(({ email }) => email).join() === wanted.join();
      });

    await done(["before@x.example"]);
    await pass("since@x.example");
    await done(emails);
    await run(stage, addParticipants, { id, participants: [{ recipient: { email: "late@x.example" } }] });
    await done(["before@x.example", "late@x.example", "since@x.example"]);
    expect((await standingsOf(stage, id)).every(({ started }) => started)).toBe(true);

    await run(stage, putRecipient, { email: "late@x.example", name: "Late", groups: ["Crew"] });
    const free = { completionRule: "none", passingGrade: 0 } as const; // whoever learns in it passes
    const { id: openId } = await run(stage, createCourse, {
      name: "Open",
      steps: [{ name: "Talk", weight: 100 }],
      certificate: free,
    });
    await run(stage, publishCourse, { id: openId });
    const all = ["before@x.example", "late@x.example"];
    const other = await aRunningProgram(stage, { emails: all, components: [{ name: "Open", courseId: openId }] });
    const { recipientId } = await run(stage, enrolLearner, { id: openId, recipient: { email: "before@x.example" } });
    await done(["before@x.example"], other.id);
    await run(stage, updateCourse, { id: openId, groups: ["Crew"] });
    await done(all, other.id);
    await run(stage, withdrawLearner, { id: openId, recipientId });
    await done(["late@x.example"], other.id);
    await engine.stop(5_000);
  },
  90_000,
);
