import { z } from "zod";
import { findAssignment } from "../../../db/queries/assignments";
import { lockCertification } from "../../../db/queries/certifications";
import { ensureRecipients, findRecipient } from "../../../db/queries/recipients";
import type { CommandContext } from "../../command";
import { DomainError, invalid, notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { emailKey } from "../../core/text";
import { type RecipientInput, recipientInput } from "../../recipients/rules/recipient";
import { assigned } from "../rules/events";
import { certificationCommand } from "../verbs";
import { placeAssignments } from "./place-assignments";

const NOT_OPEN = {
  draft: "This certification is a draft. Publish it first: until then nobody is assigned.",
  retired: "This certification is retired. Nobody is assigned to it any more.",
} as const;

const BY_PROGRAMS =
  "This certification is earned by programs, so nobody is assigned to it. Add the person to a program that leads to it.";

const input = z.strictObject({
  id: idSchema("certification"),
  recipient: recipientInput.optional(),
  recipientId: idSchema("recipient").optional(),
});

/** One person, singly: whatever groups they are in or leave. */
export const assignRecipient = certificationCommand(
  "certification.assign",
  "certification.write",
  input,
  async (context, { id, recipient, recipientId }) => {
    const { tx, workspace, now } = context;
    const certification = await lockCertification(tx, workspace.id, id, "share");
    if (!certification) throw notFound("certification");
    if (certification.status !== "published") throw new DomainError("conflict", NOT_OPEN[certification.status]);
    if (certification.earnedBy === "programs") throw new DomainError("conflict", BY_PROGRAMS);
    const person = await findPerson(context, recipient, recipientId);
    const scope = { tx, now, timeZone: workspace.timeZone };
    const fresh = await placeAssignments(scope, certification, [person], "individual");
    const row = await findAssignment(tx, workspace.id, id, person);
    if (!row) throw notFound("assignment");
    return {
      value: { id: row.id, recipientId: person },
      audit: { subject: id, after: { recipientId: person, via: row.via } },
      events: assigned(fresh),
    };
  },
);

async function findPerson(
  { tx, workspace, now }: CommandContext,
  recipient: RecipientInput | undefined,
  recipientId: Id<"recipient"> | undefined,
): Promise<Id<"recipient">> {
  if (recipient && recipientId) throw invalid("recipientId", "Say it once: either recipient or recipientId.");
  if (recipient) {
    const found = (await ensureRecipients(tx, workspace.id, [recipient], now)).get(emailKey(recipient.email));
    if (found) return found.id;
  }
  if (!recipientId) throw invalid("recipient", "Say whom to assign.");
  const row = await findRecipient(tx, workspace.id, recipientId);
  if (!row) throw notFound("recipient");
  return row.mergedInto ?? row.id;
}
