import { z } from "zod";
import { insertMails } from "../../../db/queries/mails";
import { countTests, findMessage } from "../../../db/queries/messages";
import { findPathway } from "../../../db/queries/pathways";
import { findUser } from "../../../db/queries/users";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema, newId } from "../../core/ids";
import { mailBrand } from "../../governance/mail-brand";
import { mailsQueued } from "../../governance/rules/mail-events";
import { testUnsubscribeLinks } from "../../recipients/unsubscribe-link";
import { messageValues } from "../rules/message-variables";
import { fillIn, pathwayUrl } from "./compose-mails";
import { findSample } from "./find-sample";
import { messageSetting } from "./message-setting";

const PER_TEN_MINUTES = 10;
const input = z.strictObject({ id: idSchema("message"), recipientId: idSchema("recipient").optional() });

/** To whoever asks, at their own address, as one of its readers would get it. Counted nowhere; its subject says that it is a test. */
export const sendTestMessage = command("message.test", "message.send", input, async (context, { id, recipientId }) => {
  const { tx, workspace, actor, now } = context;
  if (actor.kind !== "member") throw new DomainError("forbidden", "A test goes to the person who asks for it.");
  const message = await findMessage(tx, workspace.id, id);
  const pathway = message && (await findPathway(tx, workspace.id, message.pathwayId));
  const user = await findUser(tx, actor.userId);
  if (!message || !pathway || !user) throw notFound("message");
  const tests = await countTests(tx, workspace.id, user.email, new Date(now.getTime() - 600_000));
  if (tests >= PER_TEN_MINUTES)
    throw new DomainError("rate_limited", "You sent yourself ten tests in ten minutes. Wait a little.");
  const read = { db: tx, workspace, now };
  const setting = await messageSetting(read, pathway, message.achievementId);
  const sample = await findSample(read, pathway, message, recipientId);
  const texts = fillIn(message, messageValues(setting, sample));
  const subject = `Test: ${texts.subject}`;
  const mailId = newId("mail");
  const about = { workspace: await mailBrand(tx, workspace.id), pathwayName: pathway.name };
  const links = { url: pathwayUrl(workspace.slug, pathway.id), ...testUnsubscribeLinks() };
  const queued = await insertMails(tx, [
    {
      id: mailId,
      workspaceId: workspace.id,
      kind: "pathway-message",
      recipientId: sample.id, // whose name and progress it tells: it goes when they are erased
      toAddress: user.email,
      subject,
      props: { ...about, ...texts, ...links, subject },
      idempotencyKey: `message-test:${mailId}`,
    },
  ]);
  return {
    value: { id, pathwayId: pathway.id, to: user.email },
    audit: { subject: id },
    events: mailsQueued(queued),
  };
});
