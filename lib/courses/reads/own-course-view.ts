import type { StandingRow } from "../../../db/queries/course-standing";
import type { CourseRow } from "../../../db/queries/courses";
import type { OwnRecord } from "../../../db/queries/own-records";
import type { Day } from "../../core/dates";
import type { Id } from "../../core/ids";
import { daysOf } from "../rules/course-checks";
import type { Pacing } from "../rules/vocabulary";
import { displayFor } from "../standing";
import { type LearnerStanding, viewStanding } from "./get-learner";

/** A course as its learner sees it. */
export type OwnCourse = LearnerStanding & {
  id: Id<"course">;
  name: string;
  description: string;
  workspace: OwnRecord["workspace"];
  pacing: Pacing;
  archived: boolean;
  started: boolean;
  ended: boolean;
  startsOn: Day | null;
  endsOn: Day | null;
  gradedSteps: number;
  gradedDone: number;
  finishedAt: string | null;
  /** With its credential where there is one to download. */
  certificate: LearnerStanding["certificate"] & { cardLink: boolean; credentialId: Id<"credential"> | null };
};

export function viewOwnCourse(
  course: CourseRow,
  row: StandingRow,
  workspace: OwnRecord["workspace"],
  today: Day,
): OwnCourse {
  const { id, name, description, pacing, startsOn, endsOn } = course;
  const standing = viewStanding(course, row, today);
  const { cardLink } = displayFor(course, row, today);
  const credentialId = standing.certificate.url ? row.credentialId : null;
  return {
    ...standing,
    ...{ id, name, description, workspace, pacing, startsOn, endsOn },
    archived: course.status === "archived",
    started: course.startedAt !== null,
    ended: daysOf(course, today).ended,
    gradedSteps: course.steps.filter(({ graded }) => graded).length,
    gradedDone: row.done,
    finishedAt: row.finishedAt,
    certificate: { ...standing.certificate, cardLink, credentialId },
  };
}
