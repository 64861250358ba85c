import { countOpenInvitations, insertInvitation, withdrawInvitationsTo } from "../../../db/queries/invitations";
import { insertMails } from "../../../db/queries/mails";
import { findMemberByEmail } from "../../../db/queries/members";
import { takeAttempt } from "../../../db/queries/sign-ins";
import { findUser } from "../../../db/queries/users";
import { actorId, type CommandContext, command } from "../../command";
import { DomainError, invalid } from "../../core/errors";
import { sha256Hex } from "../../core/hash";
import { newId } from "../../core/ids";
import { emailKey } from "../../core/text";
import { env } from "../../env";
import { routes } from "../../routes";
import { mailBrand } from "../mail-brand";
import { mailsQueued } from "../rules/mail-events";
import { MAIL_SUBJECTS } from "../rules/mail-subjects";
import { INVITATION_DAYS, inviteInput } from "../rules/member-input";
import { type Actor, grantableRoles, type Role } from "../rules/permissions";

const MAX_OPEN = 500;
const PER_HOUR = 200;
const PER_HOUR_AND_ADDRESS = 5;

/** Invites an address; an earlier invitation to it that still stands open is withdrawn. */
export const inviteMember = command("member.invite", "member.invite", inviteInput, async (context, { email, role }) => {
  const { tx, workspace, actor, now } = context;
  refuseAboveOwn(actor, role);
  const key = emailKey(email);
  if (await findMemberByEmail(tx, workspace.id, key)) throw invalid("email", "This person is a member already.");
  if ((await countOpenInvitations(tx, workspace.id, now)) >= MAX_OPEN)
    throw new DomainError("conflict", `${MAX_OPEN} invitations are open. Withdraw some first.`);
  const limits = [
    { key: `invite ${workspace.id}`, limit: PER_HOUR },
    { key: `invite ${key}`, limit: PER_HOUR_AND_ADDRESS },
  ];
  if (!(await takeAttempt(tx, limits, new Date(now.getTime() - 3_600_000), now)))
    throw new DomainError("rate_limited", "That was often. Wait an hour before you invite again.", {
      retryAfterSeconds: 3600,
    });
  await withdrawInvitationsTo(tx, workspace.id, key, now);
  const id = newId("invitation");
  const token = newId("invitation").slice(4) + newId("invitation").slice(4);
  await insertInvitation(tx, {
    workspaceId: workspace.id,
    id,
    email,
    emailKey: key,
    role,
    tokenHash: sha256Hex(token),
    invitedBy: actorId(actor),
    expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
    createdAt: now,
  });
  const mails = await queueMail(context, { id, email, role, token });
  return { value: { id }, audit: { subject: id, after: { email, role } }, events: mailsQueued(mails) };
});

function refuseAboveOwn(actor: Actor, role: Role): void {
  if (actor.kind === "system" || (actor.kind === "member" && grantableRoles(actor.role).includes(role))) return;
  throw invalid("role", "You can invite up to your own role.");
}

type Invitation = { id: string; email: string; role: Role; token: string };

async function queueMail({ tx, workspace, actor }: CommandContext, { id, email, role, token }: Invitation) {
  const inviter = actor.kind === "member" ? await findUser(tx, actor.userId) : null;
  const props = {
    workspace: await mailBrand(tx, workspace.id),
    inviterName: inviter?.name || inviter?.email || workspace.name,
    role,
    url: `${env.baseUrl}${routes.invitation(token)}`,
  };
  return insertMails(tx, [
    {
      id: newId("mail"),
      workspaceId: workspace.id,
      kind: "member-invited",
      toAddress: email,
      subject: MAIL_SUBJECTS["member-invited"](props),
      props,
      idempotencyKey: `member-invited:${id}`,
    },
  ]);
}
