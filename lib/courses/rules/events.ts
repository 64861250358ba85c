import type { Id } from "../../core/ids";
import { chunk } from "../../core/lists";
import type { DomainEvent } from "../../governance/rules/outcome";

export const COURSE_EVENTS = {
  /** Attempts came in, by whatever way. */
  gradesRecorded: "courses/grades.recorded",
  /** Certificates are to be generated for whoever passes and has none. */
  generateRequested: "courses/generate.requested",
  /** The same grades may lead elsewhere now: published, archived, or measured in another way. */
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

export function gradesRecorded(courseId: Id<"course">, recipientIds: Id<"recipient">[]): DomainEvent[] {
  return chunk([...new Set(recipientIds)], IDS_PER_EVENT).map((ids) => ({
    name: COURSE_EVENTS.gradesRecorded,
    data: { courseId, recipientIds: ids },
  }));
}

export const generateRequested = (jobId: Id<"job">): DomainEvent => ({
  name: COURSE_EVENTS.generateRequested,
  data: { jobId },
});

export const courseChanged = (courseId: Id<"course">): DomainEvent => ({
  name: COURSE_EVENTS.courseChanged,
  data: { courseId },
});
