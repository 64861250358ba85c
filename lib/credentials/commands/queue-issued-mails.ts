import { z } from "zod";
import { findToNotify } from "../../../db/queries/issued-mails";
import { insertMails } from "../../../db/queries/mails";
import { command } from "../../command";
import { idSchema, newId } from "../../core/ids";
import { env } from "../../env";
import { mailsQueued } from "../../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../../governance/rules/mail-subjects";
import { routes } from "../../routes";
import { IDS_PER_EVENT } from "../rules/events";

const input = z.strictObject({ credentialIds: z.array(idSchema("credential")).min(1).max(IDS_PER_EVENT) });

/** One mail for each credential whose recipient is to be told; asked again, none twice. */
export const queueIssuedMails = command(
  "credential.notify",
  "credential.issue",
  input,
  async ({ tx, workspace }, { credentialIds }) => {
    const rows = (await findToNotify(tx, workspace.id, credentialIds)).map(({ id, email, ...row }) => {
      const { accentHue, ...about } = row;
      const props = {
        ...about,
        workspace: { name: workspace.name, accentHue },
        url: `${env.baseUrl}${routes.credential(id)}`,
      };
      return {
        id: newId("mail"),
        workspaceId: workspace.id,
        kind: "credential-issued" as const,
        credentialId: id,
        toAddress: email,
        subject: MAIL_SUBJECTS["credential-issued"](props),
        props,
        idempotencyKey: `credential-issued:${id}`,
      };
    });
    const queued = await insertMails(tx, rows);
    return { value: { queued: queued.length }, audit: [], events: mailsQueued(queued) };
  },
);
