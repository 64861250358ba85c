import type { Actor } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { ask } from "@/lib/read";

/** The groups that a form offers; more than 200 are rather set by the API. */
export async function loadGroups(actor: Actor) {
  return (await ask(listGroups, actor, { limit: 200 })).data;
}
