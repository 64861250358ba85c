import { z } from "zod";
import { findStandings, type StandingRow } from "../../../db/queries/course-standing";
import type { CourseRow } from "../../../db/queries/courses";
import { type Day, dayIn } from "../../core/dates";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { type ReadContext, read } from "../../read";
import { measureOf } from "../measure";
import type { CertificateState } from "../rules/certificate-display";
import { asGrade } from "../rules/overall";
import { displayFor, passesCourse } from "../standing";
import { knownCourse } from "./get-course";

export type LearnerStanding = {
  grade: number;
  passing: boolean;
  certificate: {
    state: CertificateState;
    message: string | null;
    action: "request" | "download" | null;
    /** The public page of the certificate, where there is one to download. */
    url: string | null;
  };
};

const input = z.strictObject({ id: idSchema("course"), recipientId: idSchema("recipient") });

/** How one learner stands, and what they see of the certificate. */
export const getLearner = read("course.read", input, async (context, { id, recipientId }): Promise<LearnerStanding> => {
  const course = await knownCourse(context, id);
  return viewStanding(course, await knownLearner(context, course, recipientId), todayOf(context));
});

export const todayOf = ({ workspace, now }: Pick<ReadContext, "workspace" | "now">): Day =>
  dayIn(workspace.timeZone, now);

export async function knownLearner(
  { db, now }: Pick<ReadContext, "db" | "now">,
  course: CourseRow,
  recipientId: Id<"recipient">,
): Promise<StandingRow> {
  const [row] = await findStandings(db, measureOf(course, now), [recipientId]);
  if (!row) throw notFound("learner of this course");
  return row;
}

export function viewStanding(course: CourseRow, row: StandingRow, today: Day): LearnerStanding {
  const { state, message, action } = displayFor(course, row, today);
  const url = action === "download" && row.credentialId ? `/c/${row.credentialId}` : null;
  return {
    grade: asGrade(row.points),
    passing: passesCourse(course, row),
    certificate: { state, message, action, url },
  };
}
