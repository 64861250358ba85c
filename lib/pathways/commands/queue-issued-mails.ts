import { z } from "zod";
import { findToNotify, lockToNotify, type ToNotify } from "../../../db/queries/issued-mails";
import { insertMails, type NewMail } from "../../../db/queries/mails";
import { type CommandContext, command } from "../../command";
import { idSchema, newId } from "../../core/ids";
import { IDS_PER_EVENT } from "../../credentials/rules/events";
import { mailBrand } from "../../governance/mail-brand";
import type { MailBrand } from "../../governance/rules/mail-brand";
import { mailsQueued } from "../../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../../governance/rules/mail-subjects";
import { credentialLinks } from "../../verification/credential-links";
import { nearestWays } from "../rules/mail-way";
import { findWays, type Ways } from "./find-ways";

const input = z.strictObject({ credentialIds: z.array(idSchema("credential")).min(1).max(IDS_PER_EVENT) });

/**
 * One mail for each credential whose recipient is to be told. What it was to a pathway is part of it, never a second mail:
 * all four kinds share one key.
 */
export const queueIssuedMails = command(
  "credential.notify",
  "credential.issue",
  input,
  async (context, { credentialIds }) => {
    const { tx, workspace } = context;
    await lockToNotify(tx, workspace.id, credentialIds);
    const found = await findToNotify(tx, workspace.id, credentialIds);
    if (found.length === 0) return { value: { queued: 0 }, audit: [], events: [] };
    const brand = await mailBrand(tx, workspace.id);
    const ways = await findWays(context, found);
    const queued = await insertMails(
      tx,
      found.map((row) => toMail(context, row, brand, ways)),
    );
    return { value: { queued: queued.length }, audit: [], events: mailsQueued(queued) };
  },
);

function toMail(
  { workspace }: CommandContext,
  row: ToNotify,
  brand: MailBrand,
  { stepOf, completionOf }: Ways,
): NewMail {
  const { id, recipientId, email, recipientName, achievementName, issuedOn, expiresOn, timeZone } = row;
  const { replacedOn } = row;
  const ways = stepOf(row);
  const about = {
    workspace: brand,
    recipientName,
    achievementName,
    issuedOn,
    expiresOn,
    timeZone,
    ...credentialLinks(row, brand),
  };
  const props = {
    ...about,
    ...nearestWays(ways),
    completed: completionOf(row),
    replaced: replacedOn === null ? null : { issuedOn: replacedOn },
  };
  return {
    id: newId("mail"),
    workspaceId: workspace.id,
    credentialId: id,
    recipientId,
    toAddress: email,
    ...named(props),
    props,
    idempotencyKey: `credential-issued:${id}`,
  };
}

type Props = Parameters<(typeof MAIL_SUBJECTS)["credential-issued"]>[0] &
  Parameters<(typeof MAIL_SUBJECTS)["step-earned"]>[0] & {
    completed: { name: string } | null;
    replaced: object | null;
  };

/** The rarest thing that it is gives the mail its name. */
function named(props: Props): Pick<NewMail, "kind" | "subject"> {
  const { completed } = props;
  if (completed)
    return { kind: "pathway-completed", subject: MAIL_SUBJECTS["pathway-completed"]({ ...props, completed }) };
  if (props.replaced) return { kind: "credential-replaced", subject: MAIL_SUBJECTS["credential-replaced"](props) };
  if (props.ways.length > 0) return { kind: "step-earned", subject: MAIL_SUBJECTS["step-earned"](props) };
  return { kind: "credential-issued", subject: MAIL_SUBJECTS["credential-issued"](props) };
}
