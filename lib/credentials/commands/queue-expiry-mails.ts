import { z } from "zod";
import { type Expiring, findExpiring } from "../../../db/queries/expiring";
import { lockToNotify } from "../../../db/queries/issued-mails";
import { insertMails, type NewMail } from "../../../db/queries/mails";
import { findWholeWorkspace } from "../../../db/queries/workspaces";
import { command } from "../../command";
import { newId } from "../../core/ids";
import { webAddress } from "../../core/web-address";
import { env } from "../../env";
import { mailBrand } from "../../governance/mail-brand";
import { mailsQueued } from "../../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../../governance/rules/mail-subjects";
import { unsubscribeLinks } from "../../recipients/unsubscribe-link";
import { routes } from "../../routes";

const AT_ONCE = 500;
const kind = "credential-expiring";

/** Tells the next of those whose credential is about to expire, once for each reminder and last day: the mail's key decides. */
export const queueExpiryMails = command(
  "credential.notify-expiry",
  "credential.issue",
  z.strictObject({}),
  async ({ tx, workspace, now }) => {
    const due = await findExpiring(tx, workspace.id, now, { limit: AT_ONCE });
    const ids = [...new Set(due.map(({ id }) => id))];
    if (ids.length === 0) return { value: { queued: 0 }, audit: [], events: [] };
    await lockToNotify(tx, workspace.id, ids);
    const still = await findExpiring(tx, workspace.id, now, { ids });
    const brand = await mailBrand(tx, workspace.id);
    const website = webAddress((await findWholeWorkspace(tx, workspace.id))?.website ?? "");
    const mailOf = (row: Expiring): NewMail => {
      const { id, recipientId, email, achievementId, renewable, visibility, notice, ...told } = row;
      const { recipientName, achievementName, issuedOn, expiresOn, daysLeft, timeZone } = told;
      const url = env.baseUrl + (visibility === "private" ? routes.myCredential(id) : routes.credential(id));
      const renewUrl = renewable ? env.baseUrl + routes.issuerAchievement(workspace.slug, achievementId) : null;
      const facts = { recipientName, achievementName, issuedOn, expiresOn, daysLeft, timeZone };
      const links = { url, renewUrl, website, ...unsubscribeLinks(workspace.id, recipientId) };
      return {
        id: newId("mail"),
        workspaceId: workspace.id,
        kind,
        credentialId: id,
        recipientId,
        toAddress: email,
        subject: MAIL_SUBJECTS[kind]({ workspace: brand, achievementName, daysLeft }),
        props: { workspace: brand, ...facts, ...links },
        idempotencyKey: `${kind}:${id}:${expiresOn}:${notice}`,
      };
    };
    const queued = await insertMails(tx, still.map(mailOf));
    return { value: { queued: queued.length }, audit: [], events: mailsQueued(queued) };
  },
);
