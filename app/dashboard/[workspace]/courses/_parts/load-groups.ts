import type { Actor } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { ask } from "@/lib/read";

type Chosen = { id: string; name: string };

/** The groups that a form offers: those that are chosen, and the first 200; of more, others are chosen by the API. */
export async function loadGroups(actor: Actor, chosen: readonly Chosen[] = []) {
  const { data } = await ask(listGroups, actor, { limit: 200 });
  const listed = new Set<string>(data.map(({ id }) => id));
  const beyond = chosen.filter(({ id }) => !listed.has(id));
  return [...beyond.map(({ id, name }) => ({ id, name, recipients: null })), ...data];
}
