import { z } from "zod";
import { insertMails } from "../../../db/queries/mails";
import { findNamesToTell } from "../../../db/queries/name-mails";
import { command } from "../../command";
import { idSchema, newId } from "../../core/ids";
import { env } from "../../env";
import { mailBrand } from "../../governance/mail-brand";
import { mailsQueued } from "../../governance/rules/mail-events";
import { MAIL_SUBJECTS } from "../../governance/rules/mail-subjects";
import { routes } from "../../routes";

const MOST = 500;
const input = z.strictObject({ requestIds: z.array(idSchema("nameRequest")).min(1).max(MOST) });

/** One mail for each answer to a wish for another name. */
export const queueNameAnswers = command(
  "name-request.notify",
  "recipient.write",
  input,
  async ({ tx, workspace }, { requestIds }) => {
    const found = await findNamesToTell(tx, workspace.id, requestIds);
    const brand = await mailBrand(tx, workspace.id);
    const queued = await insertMails(
      tx,
      found.map(({ id, recipientId, email, accepted, wantedName, answer }) => {
        const props = { workspace: brand, accepted, wantedName, answer, url: env.baseUrl + routes.me() };
        return {
          id: newId("mail"),
          workspaceId: workspace.id,
          kind: "name-answered" as const,
          recipientId,
          toAddress: email,
          subject: MAIL_SUBJECTS["name-answered"](props),
          props,
          idempotencyKey: `name-answered:${id}`,
        };
      }),
    );
    return { value: { queued: queued.length }, audit: [], events: mailsQueued(queued) };
  },
);
