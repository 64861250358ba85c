import { z } from "zod";
import { findAssignment, findMembersAmong, findRounds, updateAssignment } from "../../../db/queries/assignments";
import { lockCertification } from "../../../db/queries/certifications";
import { lockRecipients } from "../../../db/queries/recipients";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { certificationCommand } from "../verbs";

const input = z.strictObject({ id: idSchema("certification"), recipientId: idSchema("recipient") });

/** Takes back what was added singly or begun by themselves. Who is in one of its groups stays through the group. */
export const unassignRecipient = certificationCommand(
  "certification.unassign",
  "certification.write",
  input,
  async ({ tx, workspace, now }, { id, recipientId }) => {
    const certification = await lockCertification(tx, workspace.id, id, "share");
    if (!certification) throw notFound("certification");
    await lockRecipients(tx, workspace.id, [recipientId]);
    const row = await findAssignment(tx, workspace.id, id, recipientId);
    if (!row || row.endedAt) throw notFound("assignment");
    if (row.via === "group")
      throw new DomainError("conflict", "They have it through a group. Take them out of the group instead.");
    const inGroup = (await findMembersAmong(tx, workspace.id, id, [recipientId])).length > 0;
    const rounds = await findRounds(tx, workspace.id, [row.id]);
    if (!inGroup && rounds.some((round) => round.completedOn !== null))
      throw new DomainError("conflict", "They have completed it, so it stays with them.");
    await updateAssignment(tx, workspace.id, row.id, inGroup ? { via: "group" } : { endedAt: now, nextAt: null });
    return {
      value: { id: row.id, certificationId: id, ended: !inGroup },
      audit: {
        subject: id,
        before: { recipientId, via: row.via },
        after: inGroup ? { via: "group" } : { ended: true },
      },
      events: [],
    };
  },
);
