import { z } from "zod";
import { type ChangedState, findInState, findReleased, lockToNotify } from "../../../db/queries/issued-mails";
import { insertMails, type NewMail } from "../../../db/queries/mails";
import { type CommandContext, command } from "../../command";
import { dayIn } from "../../core/dates";
import { idSchema, newId } from "../../core/ids";
import { env } from "../../env";
import { mailBrand } from "../../governance/mail-brand";
import { mailsQueued } from "../../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../../governance/rules/mail-subjects";
import { routes } from "../../routes";
import { IDS_PER_EVENT } from "../rules/events";

const STATES = ["revoked", "suspended", "reinstated"] as const;
type State = (typeof STATES)[number];

const input = z.strictObject({
  credentialIds: z.array(idSchema("credential")).min(1).max(IDS_PER_EVENT),
  state: z.enum(STATES),
});

type Found = ChangedState & { key: string };

/**
 * Tells those who were told of a credential what became of it, if that is still so. Once for each withdrawal and each hold; of a
 * release only those who heard of the hold.
 */
export const queueStateMails = command(
  "credential.notify-state",
  "credential.revoke",
  input,
  async (context, { credentialIds, state }) => {
    const { tx, workspace } = context;
    await lockToNotify(tx, workspace.id, credentialIds);
    const found = await find(context, credentialIds, state);
    if (found.length === 0) return { value: { queued: 0 }, audit: [], events: [] };
    const brand = await mailBrand(tx, workspace.id);
    const queued = await insertMails(
      tx,
      found.map((row): NewMail => {
        const { id, recipientId, email, recipientName, achievementName, changedAt, visibility, key } = row;
        const changedOn = dayIn(workspace.timeZone, changedAt);
        const url = env.baseUrl + (visibility === "private" ? routes.myCredential(id) : routes.credential(id));
        const props = { workspace: brand, recipientName, achievementName, changedOn, url };
        const kind = `credential-${state}` as const;
        return {
          id: newId("mail"),
          workspaceId: workspace.id,
          kind,
          credentialId: id,
          recipientId,
          toAddress: email,
          subject: MAIL_SUBJECTS[kind](props),
          props,
          idempotencyKey: `${kind}:${key}`,
        };
      }),
    );
    return { value: { queued: queued.length }, audit: [], events: mailsQueued(queued) };
  },
);

async function find({ tx, workspace }: CommandContext, ids: Found["id"][], state: State): Promise<Found[]> {
  if (state === "reinstated") {
    const released = await findReleased(tx, workspace.id, ids);
    return released.map((row) => ({ ...row, key: row.heldMailId }));
  }
  const changed = await findInState(tx, workspace.id, ids, state);
  return changed.map((row) => ({
    ...row,
    key: state === "revoked" ? row.id : `${row.id}:${row.changedAt.getTime()}`,
  }));
}
