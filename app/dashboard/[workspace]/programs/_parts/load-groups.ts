import { type Actor, can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { ask } from "@/lib/read";

/** The groups that a form or a filter offers: the first 200 by name. */
export async function loadGroups(actor: Actor) {
  return can(actor, "group.read") ? (await ask(listGroups, actor, { limit: 200 })).data : [];
}
