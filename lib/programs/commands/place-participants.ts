import { findNamedGroups } from "../../../db/queries/groups";
import {
  findPeople,
  type NewParticipant,
  type Placed,
  placeParticipants,
} from "../../../db/queries/program-participants";
import { refreshStandings } from "../../../db/queries/program-standing";
import type { ProgramRow } from "../../../db/queries/programs";
import { ensureRecipients, lockRecipients } from "../../../db/queries/recipients";
import type { CommandContext } from "../../command";
import { invalid } from "../../core/errors";
import type { Id } from "../../core/ids";
import { emailKey } from "../../core/text";
import { unknownGroups } from "../../recipients/rules/unknown-groups";
import { coursesAsked } from "../rules/events";
import type { ParticipantInput } from "../rules/participants-input";

/** Who these items are: people by address, made where they are new, and groups that there are. The same person twice is one. */
export async function readParticipants(
  { tx, workspace, now }: CommandContext,
  items: readonly ParticipantInput[],
): Promise<NewParticipant[]> {
  const groupOf = await readGroups({ tx, workspace }, items);
  const people = await ensureRecipients(
    tx,
    workspace.id,
    items.flatMap(({ recipient }) => recipient ?? []),
    now,
  );
  const known = await findPeople(
    tx,
    workspace.id,
    items.flatMap(({ recipientId }) => recipientId ?? []),
  );
  const wanted = new Map<Id<"recipient">, NewParticipant>();
  items.forEach(({ recipient, recipientId: asked, group }, at) => {
    const recipientId = recipient ? people.get(emailKey(recipient.email))?.id : asked && known.get(asked);
    if (!recipientId) throw invalid(`participants.${at}.recipientId`, "There is no such person.");
    const groupId = typeof group === "string" ? groupOf(group) : group;
    wanted.set(recipientId, { ...wanted.get(recipientId), recipientId, ...(groupId === undefined ? {} : { groupId }) });
  });
  return heldPeople({ tx, workspace }, [...wanted.values()]);
}

/** Recipients before participants, in one order with who merges or erases them; what became of them until then is minded. */
export async function heldPeople<T extends { recipientId: Id<"recipient"> }>(
  { tx, workspace }: Pick<CommandContext, "tx" | "workspace">,
  people: readonly T[],
): Promise<T[]> {
  const ids = people.map(({ recipientId }) => recipientId);
  await lockRecipients(tx, workspace.id, ids, "share");
  const now = await findPeople(tx, workspace.id, ids);
  const last = new Map<Id<"recipient">, T>();
  for (const one of people) {
    const recipientId = now.get(one.recipientId);
    if (recipientId) last.set(recipientId, { ...one, recipientId });
  }
  return [...last.values()];
}

async function readGroups(
  { tx, workspace }: Pick<CommandContext, "tx" | "workspace">,
  items: readonly ParticipantInput[],
) {
  const words = [...new Set(items.flatMap(({ group }) => group ?? []))];
  const found = await findNamedGroups(tx, workspace.id, words);
  const byWord = new Map<string, Id<"group">>(found.map(({ id, name }) => [name.toLowerCase(), id]));
  for (const { id } of found) byWord.set(id, id);
  const groupOf = (word: string) => byWord.get(word) ?? byWord.get(word.toLowerCase());
  const unknown = items.flatMap(({ group: word }, at) => {
    if (!word || groupOf(word)) return [];
    return [{ word, path: `participants.${at}.group`, message: `There is no group ${word}. Make it first.` }];
  });
  if (unknown.length > 0) throw unknownGroups(unknown.slice(0, 100));
  return groupOf;
}

export type ParticipantChanges = {
  id: Id<"program">;
  added: number;
  returned: number;
  regrouped: number;
  removed: number;
  unchanged: number;
};

/** Puts people in, keeps where they stand, and tells of it: nothing where nothing changed. */
export async function place(
  context: CommandContext,
  program: ProgramRow,
  people: NewParticipant[],
  gone: Id<"recipient">[] = [],
) {
  const { tx, workspace, now } = context;
  const placed = await placeParticipants(tx, workspace.id, program.id, people, now);
  const came = placed.filter(({ became }) => became !== "regrouped").map(({ recipientId }) => recipientId);
  await refreshStandings(tx, workspace.id, program.id, came);
  const count = (which: Placed["became"]) => placed.filter(({ became }) => became === which).length;
  const counts = {
    added: count("added"),
    returned: count("returned"),
    regrouped: count("regrouped"),
    removed: gone.length,
  };
  const value: ParticipantChanges = { id: program.id, ...counts, unchanged: people.length - placed.length };
  const follows = program.status === "running" && program.components.some(({ courseId }) => courseId);
  return {
    value,
    audit:
      placed.length + gone.length > 0 ? [{ subject: program.id, after: { ...counts, ...someOf(placed, gone) } }] : [],
    events: follows && came.length > 0 ? coursesAsked(program.id, came) : [],
  };
}

const MOST_NAMED = 100;

/** Who it was, as long as they are few. */
function someOf(placed: Placed[], gone: Id<"recipient">[]): object {
  if (placed.length + gone.length > MOST_NAMED) return {};
  return { placed: placed.map(({ recipientId }) => recipientId), taken: gone };
}
