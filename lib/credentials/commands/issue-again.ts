import { z } from "zod";
import { findAchievement } from "../../../db/queries/achievements";
import { succeed } from "../../../db/queries/credential-changes";
import { findCertified } from "../../../db/queries/issuing";
import { findRecipient } from "../../../db/queries/recipients";
import { command } from "../../command";
import { type Day, dayIn } from "../../core/dates";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { credentialsIssued } from "../rules/events";
import { erasedMeanwhile, placeCredentials } from "./place-credentials";
import { selectFor } from "./select-credentials";

/** A person's word that lifts the ledger's tombstone: a new credential in place of a revoked or deleted one. */
export const issueAgain = command(
  "credential.issue-again",
  "credential.issue",
  z.strictObject({ id: idSchema("credential") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const [before] = await selectFor(context, "issueAgain", { ids: [id], skipOthers: false });
    if (!before) throw notFound("credential");
    if (before.replacedBy) throw new DomainError("conflict", "This credential was issued again already.");
    const recipient = await findRecipient(tx, workspace.id, before.recipientId);
    if (!recipient) throw new DomainError("conflict", "Its recipient's data was erased, so nothing can be issued.");
    const achievement = await findAchievement(tx, workspace.id, before.achievementId);
    if (achievement?.status !== "published")
      throw new DomainError("conflict", "Its achievement is archived. Nothing more is issued of it.");
    const { certificationId } = before;
    const certified = certificationId ? await findCertified(tx, workspace.id, [recipient.id]) : [];
    if (certified.some((row) => row.certificationId === certificationId)) throw holdsIt(recipient, achievement);
    const today = dayIn(workspace.timeZone, now);
    const request = {
      key: id,
      recipientId: recipient.id,
      recipientName: before.recipientName ?? recipient.name,
      issuedOn: today,
      expiresOn: certificationId ? sameEnd(before.expiresOn, today) : undefined,
      notify: before.notify,
      certificationId: certificationId ?? undefined,
      attributes: before.attributes,
      source: { kind: before.sourceKind, id: before.sourceId },
    };
    const { placed, refused, gone } = await placeCredentials(context, achievement, [request]);
    if (gone.length > 0) throw erasedMeanwhile();
    const [again] = placed;
    if (!again || refused.length > 0) throw holdsIt(recipient, achievement);
    await succeed(tx, workspace.id, id, again.id);
    return {
      value: again,
      audit: { subject: again.id, before: { id, status: before.status }, after: { status: again.status } },
      events: again.status === "issued" ? credentialsIssued([again.id]) : [],
    };
  },
);

const holdsIt = (recipient: { name: string }, achievement: { name: string }) =>
  new DomainError("conflict", `${recipient.name} already holds ${achievement.name}.`);

/** A certification's term ends when it did; one that is over, as the achievement says. */
function sameEnd(expiresOn: Day | null, today: Day): Day | null | undefined {
  return expiresOn === null || expiresOn >= today ? expiresOn : undefined;
}
