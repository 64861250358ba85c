import type { z } from "zod";
import type { Id } from "@/lib/core/ids";
import { activateCertificate } from "@/lib/courses/commands/activate-certificate";
import { createCourse } from "@/lib/courses/commands/create-course";
import { enrolLearner } from "@/lib/courses/commands/enrol-learner";
import { generateCertificates } from "@/lib/courses/commands/generate-certificates";
import { generateChunk } from "@/lib/courses/commands/generate-chunk";
import { publishCourse } from "@/lib/courses/commands/publish-course";
import { recordGrades } from "@/lib/courses/commands/record-grades";
import { getCourse } from "@/lib/courses/reads/get-course";
import { getLearner } from "@/lib/courses/reads/get-learner";
import type { createCourseInput } from "@/lib/courses/rules/course-input";
import { ask } from "@/lib/read";
import { anAchievement, run, type Stage } from "./factories";

type Wanted = z.input<typeof createCourseInput>;
export type ACourse = { id: Id<"course">; steps: Id<"step">[]; achievementId: Id<"achievement"> };

const STEPS = [
  { name: "Quiz", weight: 40 },
  { name: "Exam", weight: 60 },
  { name: "Reading", graded: false },
];

/** Published, with an active certificate: a quiz (40 %), an exam (60 %) and something to read. */
export async function aCourse(stage: Stage, wanted: Partial<Wanted> = {}): Promise<ACourse> {
  const { certificate, ...rest } = wanted;
  const achievementId = certificate?.achievementId ?? (await anAchievement(stage));
  const given = { achievementId: achievementId as string, ...certificate };
  const { id } = await run(stage, createCourse, { name: "Safety 101", steps: STEPS, ...rest, certificate: given });
  await run(stage, publishCourse, { id });
  await run(stage, activateCertificate, { id });
  return { id, steps: await stepsOf(stage, id), achievementId: achievementId as Id<"achievement"> };
}

export async function stepsOf({ db, actor, now }: Stage, id: Id<"course">): Promise<Id<"step">[]> {
  return (await ask(getCourse, actor, { id }, { db, now })).steps.map((step) => step.id);
}

export async function enrol(stage: Stage, id: Id<"course">, email: string): Promise<Id<"recipient">> {
  return (await run(stage, enrolLearner, { id, recipient: { email } })).recipientId;
}

/** One grade for each of the course's first steps, in their order; answers whose they are. */
export async function grade(stage: Stage, course: ACourse, email: string, ...marks: (number | null)[]) {
  const grades = marks.flatMap((mark, at) => {
    const stepId = course.steps[at];
    return mark === null || !stepId ? [] : [{ stepId, recipient: { email }, grade: mark }];
  });
  const [first] = await run(stage, recordGrades, { grades, source: "api" });
  if (!first) throw new Error("No grade was recorded.");
  return first.recipientId;
}

/** Generates, and lets the job end. */
export async function generate(stage: Stage, id: Id<"course">): Promise<Id<"job">> {
  const { jobId } = await run(stage, generateCertificates, { id });
  await finishGenerating(stage, jobId);
  return jobId;
}

export async function finishGenerating(stage: Stage, jobId: Id<"job">): Promise<void> {
  for (let i = 0; i < 50; i++) if ((await run(stage, generateChunk, { jobId })).finished) return;
  throw new Error("The job did not end.");
}

export function standing({ db, actor, now }: Stage, id: Id<"course">, recipientId: Id<"recipient">) {
  return ask(getLearner, actor, { id, recipientId }, { db, now });
}
