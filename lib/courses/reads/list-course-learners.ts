import { z } from "zod";
import { LEARNER_SORTS, LEARNER_STANDINGS, listLearners } from "../../../db/queries/course-learners";
import type { StandingRow } from "../../../db/queries/course-standing";
import type { CourseRow } from "../../../db/queries/courses";
import { type Id, idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";
import { measureOf } from "../measure";
import { asGrade } from "../rules/overall";
import { certificateStanding, passesCourse } from "../standing";
import { knownCourse } from "./get-course";

/** Which of a course's learners: the same for the list and its count. */
export const learnersFilter = {
  search: z.string().trim().max(200).optional(),
  groupId: idSchema("group").optional(),
  standing: z.enum(LEARNER_STANDINGS).optional(),
};

export type CourseLearner = {
  recipient: { id: Id<"recipient">; name: string; email: string };
  grade: number;
  passing: boolean;
  /** In how many graded steps there is a grade. */
  gradedSteps: number;
  /** Has a place of their own in the course, beside its groups. */
  single: boolean;
  finishedAt: string | null;
  certificate: {
    state: "none" | "draft" | "issued" | "withdrawn";
    credentialId: Id<"credential"> | null;
    url: string | null;
  };
};

const input = z.strictObject({
  id: idSchema("course"),
  ...pageInput,
  ...learnersFilter,
  sort: z.enum(LEARNER_SORTS).default("name"),
});

/** Everybody who learns in a course, and how they stand. */
export const listCourseLearners = read(
  "course.read",
  input,
  async (context, { id, cursor, limit, ...filter }): Promise<Page<CourseLearner>> => {
    const course = await knownCourse(context, id);
    const after = decodeCursor(cursor, [/grade/.test(filter.sort) ? "integer" : "any", "any"]) as
      | [string, string]
      | null;
    const rows = await listLearners(context.db, measureOf(course, context.now), { ...filter, after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      (row) => viewLearner(course, row),
      (row) => [row.sortKey, row.recipientId],
    );
  },
);

export function viewLearner(course: CourseRow, row: StandingRow): CourseLearner {
  const standing = certificateStanding(row.credentialStatus);
  const shown = standing === "waiting" ? "draft" : standing;
  const credentialId = shown === "none" ? null : row.credentialId;
  return {
    recipient: { id: row.recipientId, name: row.name, email: row.email },
    grade: asGrade(row.points),
    passing: passesCourse(course, row),
    gradedSteps: row.done,
    single: row.single,
    finishedAt: row.finishedAt,
    certificate: { state: shown, credentialId, url: shown === "issued" && credentialId ? `/c/${credentialId}` : null },
  };
}
