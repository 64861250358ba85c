import { ensureGroups, findGroupsOf, findNamedGroups, replaceGroupsOf } from "../../../db/queries/groups";
import { ensureRecipients, findRecipient, lockRecipients, updateRecipient } from "../../../db/queries/recipients";
import { type CommandContext, command } from "../../command";
import { DomainError, type FieldError, notFound } from "../../core/errors";
import type { Id } from "../../core/ids";
import { emailKey } from "../../core/text";
import { groupsChanged } from "../rules/events";
import { names, putRecipientInput } from "../rules/put-recipient-input";
import { isGroupId } from "../rules/unknown-groups";

/** Creates or updates by address; `groups`, where given, replaces. Credentials keep the name that they were issued with. */
export const putRecipient = command(
  "recipient.put",
  "recipient.write",
  putRecipientInput,
  async (context, { email, name, groups }) => {
    const { tx, workspace, now } = context;
    const person = (await ensureRecipients(tx, workspace.id, [{ email, name }], now)).get(emailKey(email));
    if (!person) throw notFound("recipient");
    await lockRecipients(tx, workspace.id, [person.id]);
    const own = (await findRecipient(tx, workspace.id, person.id))?.emailKey === emailKey(email);
    await updateRecipient(tx, workspace.id, person.id, own ? { email, name } : { name }, now); // else it was merged: its address stays
    const was = (await findGroupsOf(tx, workspace.id, [person.id])).get(person.id) ?? [];
    const groupIds = groups ? await resolveGroups(context, groups) : null;
    if (groupIds) await replaceGroupsOf(tx, workspace.id, person.id, groupIds);
    return {
      value: { id: person.id },
      audit: {
        subject: person.id,
        before: { groups: was.map((group) => group.id) },
        after: groupIds ? { groups: groupIds } : {},
      },
      events: groupIds && differ(was, groupIds) ? groupsChanged([person.id]) : [],
    };
  },
);

function differ(was: { id: Id<"group"> }[], now: Id<"group">[]): boolean {
  return was.length !== now.length || was.some((group) => !now.includes(group.id));
}

/** Unknown names become groups; something that looks like an id and is none of ours is refused. */
async function resolveGroups({ tx, workspace }: CommandContext, words: string[]): Promise<Id<"group">[]> {
  const known = await findNamedGroups(tx, workspace.id, words);
  const unknown = words.filter((word) => !known.some((group) => names(word, group)));
  const errors: FieldError[] = unknown
    .filter(isGroupId)
    .map((word) => ({ path: `groups.${words.indexOf(word)}`, message: "There is no such group." }));
  if (errors.length > 0) throw new DomainError("not_found", "There is no such group.", { fields: errors });
  if (unknown.length === 0) return known.map((group) => group.id);
  await ensureGroups(tx, workspace.id, unknown);
  return (await findNamedGroups(tx, workspace.id, words)).map((group) => group.id);
}
