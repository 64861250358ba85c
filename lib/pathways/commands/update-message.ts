import { lockMessage, updateMessage as save } from "../../../db/queries/messages";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { assertVersion } from "../../core/versions";
import { updateMessageInput } from "../rules/message-input";
import { checkTarget } from "./create-message";

/** Only while it is a draft: what is planned or on its way is read by nobody but its readers. */
export const updateMessage = command("message.update", "message.send", updateMessageInput, async (context, input) => {
  const { tx, workspace } = context;
  const { id, ifVersion, groupId, ...changes } = input;
  const before = await lockMessage(tx, workspace.id, id);
  if (!before) throw notFound("message");
  if (before.status !== "draft") throw new DomainError("conflict", "Only a draft can be changed.");
  assertVersion(before.version, ifVersion);
  const change = { ...changes, ...(groupId === undefined ? {} : { groupId }) };
  await checkTarget(context, { ...before, ...change });
  await save(tx, before, { ...change, version: before.version + 1 });
  return {
    value: { id, pathwayId: before.pathwayId },
    audit: { subject: id, after: { fields: Object.keys(change) } },
    events: [],
  };
});
