import { markLearner } from "../../../db/queries/course-learners";
import { findStandings } from "../../../db/queries/course-standing";
import type { CourseRow } from "../../../db/queries/courses";
import type { CommandContext } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import type { Id } from "../../core/ids";
import { measureOf } from "../measure";
import { requestProblem } from "../rules/course-checks";
import { certificateStanding, passesCourse } from "../standing";
import { awardCertificates } from "./award-certificates";

export type Given = { credentialId: Id<"credential">; status: "issued" | "draft"; fresh: boolean };

/** How one learner of a course stands; whoever is none is unknown. */
export async function learnerOf(
  { tx, now }: Pick<CommandContext, "tx" | "now">,
  course: CourseRow,
  recipientId: Id<"recipient">,
) {
  const [row] = await findStandings(tx, measureOf(course, now), [recipientId]);
  if (!row) throw notFound("learner of this course");
  return row;
}

/** The certificate that a learner asked for; who has theirs already gets the same one. Throws where there is none to be had. */
export async function giveCertificate(
  context: CommandContext,
  course: CourseRow,
  recipientId: Id<"recipient">,
): Promise<Given> {
  const { tx, workspace, now } = context;
  const row = await learnerOf(context, course, recipientId);
  const standing = certificateStanding(row.credentialStatus);
  const held = heldBy(row.credentialId, standing);
  if (held) return held;
  const problem = requestProblem(course, passesCourse(course, row), standing);
  if (problem) throw new DomainError("conflict", problem);
  await markLearner(tx, { workspaceId: workspace.id, courseId: course.id, recipientId }, "requested", now);
  const { issued, drafts } = await awardCertificates(context, course, [row]);
  const [id] = [...issued, ...drafts];
  if (id) return { credentialId: id, status: issued.length > 0 ? "issued" : "draft", fresh: true };
  const again = await learnerOf(context, course, recipientId); // somebody else was first, or they hold it from elsewhere
  const given = heldBy(again.credentialId, certificateStanding(again.credentialStatus));
  if (!given) throw new DomainError("conflict", "Nothing is issued of this certificate at the moment.");
  return given;
}

function heldBy(id: Id<"credential"> | null, standing: ReturnType<typeof certificateStanding>): Given | null {
  if (id === null || standing === "none" || standing === "withdrawn") return null;
  return { credentialId: id, status: standing === "issued" ? "issued" : "draft", fresh: false };
}
