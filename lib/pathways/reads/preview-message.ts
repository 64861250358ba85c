import { z } from "zod";
import { findPathway } from "../../../db/queries/pathways";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { placedProblem } from "../../core/templates";
import { mailBrand } from "../../governance/mail-brand";
import { read } from "../../read";
import { testUnsubscribeLinks } from "../../recipients/unsubscribe-link";
import { fillIn, pathwayUrl } from "../commands/compose-mails";
import { findSample } from "../commands/find-sample";
import { messageSetting } from "../commands/message-setting";
import { templateProblems } from "../rules/message-template";
import { messageValues } from "../rules/message-variables";

const input = z.strictObject({
  pathwayId: idSchema("pathway"),
  achievementId: idSchema("achievement"),
  groupId: idSchema("group").nullish(),
  subject: z.string().max(1_000),
  body: z.string().max(20_000),
  recipientId: idSchema("recipient").nullish(),
});

/** The mail as one reader would get it, not saved, not sent; and what cannot be filled in, with its place. */
export const previewMessage = read("message.read", input, async (context, { pathwayId, recipientId, ...message }) => {
  const { db, workspace } = context;
  const pathway = await findPathway(db, workspace.id, pathwayId);
  if (!pathway) throw notFound("pathway");
  const problems = [
    ...templateProblems(message.subject).map((problem) => ({ path: "subject", message: placedProblem(problem) })),
    ...templateProblems(message.body).map((problem) => ({ path: "body", message: placedProblem(problem) })),
  ];
  const target = { achievementId: message.achievementId, groupId: message.groupId ?? null };
  const sample = await findSample(context, pathway, target, recipientId ?? undefined);
  const to = { id: sample.id, name: sample.name, email: sample.email };
  if (problems.length > 0) return { to, problems, mail: null };
  const texts = fillIn(message, messageValues(await messageSetting(context, pathway, message.achievementId), sample));
  const about = { workspace: await mailBrand(db, workspace.id), pathwayName: pathway.name };
  const links = { url: pathwayUrl(workspace.slug, pathway.id), ...testUnsubscribeLinks() };
  return { to, problems, mail: { kind: "pathway-message" as const, props: { ...about, ...texts, ...links } } };
});
