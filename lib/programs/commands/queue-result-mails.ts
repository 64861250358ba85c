import { z } from "zod";
import { insertMails, type NewMail } from "../../../db/queries/mails";
import { findResultsToTell, type ToTell } from "../../../db/queries/program-mails";
import { command } from "../../command";
import { idSchema, newId } from "../../core/ids";
import { env } from "../../env";
import { mailBrand } from "../../governance/mail-brand";
import type { MailBrand } from "../../governance/rules/mail-brand";
import { mailsQueued } from "../../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../../governance/rules/mail-subjects";
import { routes } from "../../routes";
import { credentialLinks } from "../../verification/credential-links";

const kind = "program-ended";
const MOST = 500;
const MOST_NAMED = 12;
const NEWS_MS = 7 * 86_400_000;

const input = z.strictObject({
  programId: idSchema("program"),
  recipientIds: z.array(idSchema("recipient")).min(1).max(MOST),
});

/**
 * Tells participants how their program ended for them, once. The mail that hands over a certificate is that credential's own
 * (it has its key), so no second one comes, and whoever failed and passes later is told of both.
 */
export const queueResultMails = command(
  "program.notify-results",
  "program.end",
  input,
  async ({ tx, workspace, now }, { programId, recipientIds }) => {
    const since = new Date(now.getTime() - NEWS_MS);
    const found = await findResultsToTell(tx, { workspaceId: workspace.id, programId }, recipientIds, since);
    if (found.length === 0) return { value: { queued: 0 }, audit: [], events: [] };
    const brand = await mailBrand(tx, workspace.id);
    const mails = found.map((row): NewMail => {
      const { certificate } = row;
      const props = propsOf(programId, row, brand);
      const fresh = certificate?.fresh ? certificate.id : null;
      return {
        id: newId("mail"),
        workspaceId: workspace.id,
        kind,
        credentialId: fresh,
        recipientId: row.recipientId,
        toAddress: row.email,
        subject: MAIL_SUBJECTS[kind](props),
        props,
        idempotencyKey: fresh ? `credential-issued:${fresh}` : `${kind}:${programId}:${row.recipientId}:${row.result}`,
      };
    });
    const queued = await insertMails(tx, mails);
    return { value: { queued: queued.length }, audit: [], events: mailsQueued(queued) };
  },
);

function propsOf(programId: string, row: ToTell, workspace: MailBrand) {
  const { certificate, programName, endedOn, result, missing, certificationName, waits } = row;
  const { url = env.baseUrl + routes.myProgram(programId), ...links } = certificate
    ? credentialLinks(certificate, workspace)
    : {};
  return {
    workspace,
    recipientName: certificate?.recipientName ?? row.recipientName,
    programName,
    endedOn,
    result,
    missing: missing.slice(0, MOST_NAMED),
    moreMissing: Math.max(0, missing.length - MOST_NAMED),
    certificationName,
    certificate: certificate && {
      achievementName: certificate.achievementName,
      issuedOn: certificate.issuedOn,
      expiresOn: certificate.expiresOn,
      timeZone: certificate.timeZone,
      ...links,
    },
    waits,
    url,
  };
}
