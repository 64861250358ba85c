import { findGroup } from "../../../db/queries/groups";
import { insertMessage } from "../../../db/queries/messages";
import { findPathway } from "../../../db/queries/pathways";
import { actorId, type CommandContext, command } from "../../command";
import { invalid, notFound } from "../../core/errors";
import { type Id, newId } from "../../core/ids";
import { createMessageInput } from "../rules/message-input";

/** A draft: nobody gets anything until it is sent. The same form sent twice makes one. */
export const createMessage = command("message.create", "message.send", createMessageInput, async (context, input) => {
  const { tx, workspace, actor, now } = context;
  const { id = newId("message"), pathwayId, achievementId, groupId = null, kind, subject, body } = input;
  await checkTarget(context, { pathwayId, achievementId, groupId });
  const made = await insertMessage(tx, {
    workspaceId: workspace.id,
    id,
    pathwayId,
    achievementId,
    groupId,
    kind,
    subject,
    body,
    createdBy: actorId(actor),
    createdAt: now,
  });
  const after = { pathwayId, achievementId, groupId, kind };
  return { value: { id, pathwayId }, audit: made ? { subject: id, after } : [], events: [] };
});

type Target = { pathwayId: Id<"pathway">; achievementId: Id<"achievement">; groupId: Id<"group"> | null };

/** The step is one of the pathway's, the group one of the workspace's. */
export async function checkTarget({ tx, workspace }: CommandContext, { pathwayId, achievementId, groupId }: Target) {
  const pathway = await findPathway(tx, workspace.id, pathwayId);
  if (!pathway) throw notFound("pathway");
  if (!pathway.steps.includes(achievementId)) throw invalid("achievementId", "Choose a step of this pathway.");
  if (groupId && !(await findGroup(tx, workspace.id, groupId))) throw invalid("groupId", "There is no such group.");
}
