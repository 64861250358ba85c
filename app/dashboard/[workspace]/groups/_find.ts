import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import type { Actor } from "@/lib/governance/rules/permissions";
import { getGroup } from "@/lib/groups/reads/get-group";
import { ask } from "@/lib/read";

/** The group of a page's address, or the page that says there is none. */
export function findGroupPage(actor: Actor, id: string) {
  return orNotFound(ask(getGroup, actor, { id: id as Id<"group"> }));
}
