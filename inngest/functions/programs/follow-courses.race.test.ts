import { serve } from "inngest/edge";
import { afterEach, expect, vi } from "vitest";
import { closeDb } from "../../../db/client";
import { createCourse } from "../../../lib/courses/commands/create-course";
import { publishCourse } from "../../../lib/courses/commands/publish-course";
import { recordGrades } from "../../../lib/courses/commands/record-grades";
import { getCourse } from "../../../lib/courses/reads/get-course";
import { addParticipants } from "../../../lib/programs/commands/add-participants";
import { ask } from "../../../lib/read";
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
  "by the events alone: a grade completes the component, and so does one from before somebody came or it began",
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
    const done = (wanted: string[]) =>
      until(`${wanted.join(" and ")} have completed it`, async () => {
        await relayOutbox();
        const complete = (await standingsOf(stage, id)).filter(({ openCount }) => openCount === 0);
        return complete.map(({ email }) => email).join() === wanted.join();
      });

    await done(["before@x.example"]);
    await pass("since@x.example");
    await done(emails);
    await run(stage, addParticipants, { id, participants: [{ recipient: { email: "late@x.example" } }] });
    await done(["before@x.example", "late@x.example", "since@x.example"]);
    expect((await standingsOf(stage, id)).every(({ started }) => started)).toBe(true);
    await engine.stop(5_000);
  },
  60_000,
);
