import { z } from "zod";
import { CERTIFICATE_STATES } from "../../courses/rules/certificate-display";
import {
  COMPLETION_RULES,
  COURSE_STATUSES,
  DISPLAY_BEHAVIORS,
  GRADE_SOURCES,
  PACINGS,
} from "../../courses/rules/vocabulary";

const day = z.string().meta({ format: "date" });
const instant = z.string().meta({ format: "date-time" });
const percent = z.number().min(0).max(100);
const named = z.strictObject({ id: z.string(), name: z.string() });
const person = z.strictObject({ id: z.string(), name: z.string(), email: z.string() });

export const courseAnswer = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string(),
    status: z.enum(COURSE_STATUSES),
    started: z.boolean(),
    startedAt: instant.nullable(),
    trigger: z.boolean().meta({ description: "Started by other events; no certification may require it." }),
    pacing: z.enum(PACINGS),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    steps: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        graded: z.boolean(),
        weight: percent.nullable().meta({ description: "In percent; all of a published course make exactly 100." }),
      }),
    ),
    groups: z.array(named),
    certificate: z.strictObject({
      achievementId: z.string().nullable(),
      achievementName: z.string().nullable(),
      enabled: z.boolean(),
      active: z.boolean(),
      displayBehavior: z.enum(DISPLAY_BEHAVIORS),
      availableOn: day.nullable(),
      learnerGenerated: z.boolean(),
      completionRule: z.enum(COMPLETION_RULES),
      passingGrade: percent,
      topGrade: percent,
      examplesAt: instant.nullable(),
      generatedAt: instant.nullable(),
    }),
    version: z.int().min(1),
    createdAt: instant,
    updatedAt: instant,
    jobId: z.string().nullable().optional().meta({
      description: "After a change: the job that gives certificates to those who newly pass, if there is one.",
    }),
  })
  .meta({ id: "Course" });

export const courseLearnerAnswer = z
  .strictObject({
    recipient: person,
    grade: percent,
    passing: z.boolean(),
    gradedSteps: z.int().min(0).meta({ description: "In how many graded steps there is a grade." }),
    single: z.boolean().meta({
      description:
        "Has a place of their own beside the groups: enrolled singly, or since they were graded or given the certificate.",
    }),
    finishedAt: instant.nullable(),
    certificate: z.strictObject({
      state: z.enum(["none", "draft", "issued", "withdrawn"]),
      credentialId: z.string().nullable(),
      url: z.string().nullable(),
    }),
  })
  .meta({ id: "CourseLearner" });

export const standingAnswer = z
  .strictObject({
    grade: percent.meta({ description: "Overall: the best of each graded step by its weight, a missing one as 0." }),
    passing: z.boolean(),
    certificate: z.strictObject({
      state: z.enum(CERTIFICATE_STATES),
      message: z.string().nullable(),
      action: z.enum(["request", "download"]).nullable(),
      url: z.string().nullable(),
    }),
  })
  .meta({ id: "CourseStanding" });

export const generateAnswer = z.strictObject({ jobId: z.string() }).meta({ id: "CertificateGeneration" });

export const gradeAnswer = z
  .strictObject({
    id: z.string(),
    courseId: z.string(),
    stepId: z.string(),
    recipient: person,
    grade: percent,
    achievedAt: instant,
    source: z.enum(GRADE_SOURCES),
  })
  .meta({ id: "Grade" });

/** One attempt, or what became of a batch. */
export const recordedAnswer = z.union([
  gradeAnswer,
  z.strictObject({ data: z.array(gradeAnswer), recorded: z.int().min(0), duplicates: z.int().min(0) }),
]);
