import { type Db, transaction } from "../../db/client";
import { insertMails } from "../../db/queries/mails";
import { insertEvents } from "../../db/queries/outbox";
import { newId } from "../core/ids";
import { env } from "../env";
import { mailsQueued } from "../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../governance/rules/mail-subjects";
import { kickRelay } from "../relay";
import { routes } from "../routes";
import { hashToken } from "./tokens";

export const LINK_MINUTES = 15;

/**
 * Queues the mail with a link. The link opens a page with one button: programs that open every link in a mail to look
 * for harm must not use it up. `url` is next-auth's own, read only for where the person wanted to go.
 */
export async function queueSignInMail(db: Db, link: { email: string; url: string; token: string }): Promise<void> {
  const { email, token } = link;
  const wanted = new URL(link.url).searchParams.get("callbackUrl") ?? "";
  const next = wanted.startsWith(env.baseUrl) ? wanted.slice(env.baseUrl.length) : undefined;
  const url = `${env.baseUrl}${routes.confirmSignIn({ email, token, next })}`;
  await transaction(db, async (tx) => {
    const ids = await insertMails(tx, [
      {
        id: newId("mail"),
        workspaceId: null,
        kind: "sign-in",
        toAddress: email,
        subject: MAIL_SUBJECTS["sign-in"](),
        props: { email, url, minutes: LINK_MINUTES },
        idempotencyKey: `sign-in:${hashToken(token)}`,
      },
    ]);
    await insertEvents(tx, null, mailsQueued(ids));
  });
  kickRelay();
}
