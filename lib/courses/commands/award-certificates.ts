import { findAchievement } from "../../../db/queries/achievements";
import type { StandingRow } from "../../../db/queries/course-standing";
import type { CourseRow } from "../../../db/queries/courses";
import { enrolForGood } from "../../../db/queries/grades";
import { claimAwards } from "../../../db/queries/issuing";
import type { CommandContext } from "../../command";
import { dayIn } from "../../core/dates";
import type { Id } from "../../core/ids";
import { placeCredentials } from "../../credentials/commands/place-credentials";
import { passesCourse } from "../standing";

export type Awarded = { issued: Id<"credential">[]; drafts: Id<"credential">[]; preExisting: number };
/** With too little room: the last who gets one, by when the course was passed. */
export type Last = { completedAt: string; recipientId: string } | null;

/**
 * Gives the certificate to those of `people` who pass and never had one of this course. The caller holds the course, so that
 * nobody gets two of it while its certificate is exchanged, and runs after the commit of what made them pass.
 */
export async function awardCertificates(
  context: CommandContext,
  course: CourseRow,
  people: StandingRow[],
  last: Last = null,
): Promise<Awarded> {
  const { tx, workspace, now } = context;
  const nothing: Awarded = { issued: [], drafts: [], preExisting: 0 };
  const candidates = people.filter((row) => row.credentialId === null && passesCourse(course, row));
  if (candidates.length === 0 || !course.achievementId) return nothing;
  const achievement = await findAchievement(tx, workspace.id, course.achievementId);
  if (achievement?.status !== "published") return nothing;
  const issuedOn = dayIn(workspace.timeZone, now);
  const requests = candidates.map((row) => ({
    key: row.recipientId,
    recipientId: row.recipientId,
    recipientName: row.name,
    issuedOn,
    notify: true,
    source: { kind: "course" as const, id: course.id },
    award: { sourceId: course.id, cycle: 0 },
    review: last !== null && isAfter(row, last),
  }));
  const { placed, refused } = await placeCredentials(context, achievement, requests);
  await linkHeld(context, course.id, achievement.id, refused);
  const given = [...placed, ...refused].map(({ key }) => ({
    courseId: course.id,
    recipientId: key as Id<"recipient">,
  }));
  await enrolForGood(tx, workspace.id, given, now);
  const of = (status: "issued" | "draft") => placed.filter((row) => row.status === status).map((row) => row.id);
  return { issued: of("issued"), drafts: of("draft"), preExisting: refused.length };
}

function isAfter({ completedAt, recipientId }: StandingRow, last: NonNullable<Last>): boolean {
  const at = completedAt ?? "9999";
  return at > last.completedAt || (at === last.completedAt && recipientId > last.recipientId);
}

/** Who holds it from elsewhere, and may hold only one, has theirs linked in the ledger. */
async function linkHeld(
  { tx, workspace, now }: CommandContext,
  sourceId: Id<"course">,
  achievementId: Id<"achievement">,
  refused: { key: string; heldId: Id<"credential"> }[],
): Promise<void> {
  const shared = { sourceKind: "course" as const, sourceId, achievementId, cycle: 0, preExisting: true };
  const claims = refused.map(({ key, heldId }) => ({
    ...shared,
    recipientId: key as Id<"recipient">,
    credentialId: heldId,
  }));
  await claimAwards(tx, workspace.id, claims, now);
}
