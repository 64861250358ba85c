import type { Id } from "../../core/ids";
import { chunk } from "../../core/lists";
import type { DomainEvent } from "../../governance/rules/outcome";

export const COURSE_EVENTS = {
  /** Attempts came in, by whatever way. */
  gradesRecorded: "courses/grades.recorded",
  /** They came to a course singly, or left it: it may count for them from now on, or no more. */
  learnersChanged: "courses/learners.changed",
  /** Certificates are to be generated for whoever passes and has none. */
  generateRequested: "courses/generate.requested",
  /** The same grades may lead elsewhere now: published, archived, taken by other groups, or measured in another way. */
  courseChanged: "courses/course.changed",
} as const;

const IDS_PER_EVENT = 500;
export type GradesRecorded = {
  workspaceId: Id<"workspace">;
  courseId: Id<"course">;
  recipientIds: Id<"recipient">[];
};
export type GenerateRequested = { workspaceId: Id<"workspace">; jobId: Id<"job"> };

export type CourseChanged = { workspaceId: Id<"workspace">; courseId: Id<"course"> };

const ofLearners =
  (name: string) =>
  (courseId: Id<"course">, recipientIds: Id<"recipient">[]): DomainEvent[] =>
    chunk([...new Set(recipientIds)], IDS_PER_EVENT).map((ids) => ({ name, data: { courseId, recipientIds: ids } }));

export const gradesRecorded = ofLearners(COURSE_EVENTS.gradesRecorded);
export const learnersChanged = ofLearners(COURSE_EVENTS.learnersChanged);

export const generateRequested = (jobId: Id<"job">): DomainEvent => ({
  name: COURSE_EVENTS.generateRequested,
  data: { jobId },
});

export const courseChanged = (courseId: Id<"course">): DomainEvent => ({
  name: COURSE_EVENTS.courseChanged,
  data: { courseId },
});
