import type { StandingRow } from "../../db/queries/course-standing";
import type { CourseRow } from "../../db/queries/courses";
import type { Day } from "../core/dates";
import { type CertificateDisplay, type CertificateStanding, certificateDisplay } from "./rules/certificate-display";
import { daysOf } from "./rules/course-checks";
import { isPassing } from "./rules/overall";

export function passesCourse(course: CourseRow, { points, done }: Pick<StandingRow, "points" | "done">): boolean {
  const graded = course.steps.filter((step) => step.graded).length;
  return isPassing({ points, done, graded }, course);
}

/** What became of the certificate, from the state of its credential; a replaced one has a successor that is as good. */
export function certificateStanding(status: string | null): CertificateStanding {
  if (status === null) return "none";
  if (status === "draft") return "waiting";
  return status === "issued" || status === "replaced" ? "issued" : "withdrawn";
}

/** What this learner sees of the certificate today. */
export function displayFor(course: CourseRow, row: StandingRow, today: Day): CertificateDisplay {
  return certificateDisplay({
    enabled: course.certificateEnabled,
    active: course.certificateActive && course.status === "published",
    pacing: course.pacing,
    learnerGenerated: course.learnerGenerated,
    ...daysOf(course, today),
    generated: course.generatedAt !== null,
    passing: passesCourse(course, row),
    certificate: certificateStanding(row.credentialStatus),
  });
}
