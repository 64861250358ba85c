import { type Db, getDb, transaction } from "../../../db/client";
import { insertAudit } from "../../../db/queries/audit";
import { lockInvitation, markAccepted } from "../../../db/queries/invitations";
import { findMemberByEmail, insertMember } from "../../../db/queries/members";
import { findWorkspace } from "../../../db/queries/workspaces";
import { now as readClock } from "../../clock";
import { DomainError } from "../../core/errors";
import { sha256Hex } from "../../core/hash";
import { type Id, newId } from "../../core/ids";
import { emailKey } from "../../core/text";
import { invitationState } from "../rules/invitation";

type Person = { id: Id<"user">; email: string };
type Options = { db?: Db; requestId?: string };

/**
 * Makes a signed-in person a member. The link alone is not enough: colleagues can read it in the outbox, so the person's
 * own, proven address must be the invited one.
 */
export async function acceptInvitation(user: Person, token: string, { db = getDb(), requestId }: Options = {}) {
  const hash = sha256Hex(token);
  return transaction(db, async (tx) => {
    const now = await readClock(tx);
    const invitation = await lockInvitation(tx, hash);
    const workspace = invitation && (await findWorkspace(tx, invitation.workspaceId));
    if (!invitation || !workspace || invitationState(invitation, now) !== "open")
      throw new DomainError("gone", "This invitation no longer stands. Ask for a new one.");
    if (invitation.emailKey !== emailKey(user.email))
      throw new DomainError("forbidden", `The invitation is for ${invitation.email}. Sign in with that address.`);
    const member = await findMemberByEmail(tx, workspace.id, invitation.emailKey);
    const memberId = member?.id ?? newId("member");
    const { role } = invitation;
    if (!member)
      await insertMember(tx, { workspaceId: workspace.id, id: memberId, userId: user.id, role, createdAt: now });
    await markAccepted(tx, workspace.id, invitation.id, now);
    const after = { memberId, role: member?.role ?? role };
    const by = { at: now, actorKind: "member", actorId: memberId, requestId: requestId ?? null, before: null };
    await insertAudit(tx, workspace.id, [{ ...by, action: "invitation.accept", subject: invitation.id, after }]);
    return { slug: workspace.slug, memberId };
  });
}
