import type { Id } from "@/lib/core/ids";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { getRecipient } from "@/lib/recipients/reads/get-recipient";

/** The recipient of a page's address, or the page that says there is none. */
export function findRecipientPage(actor: Actor, id: string) {
  return orNotFound(ask(getRecipient, actor, { id: id as Id<"recipient"> }));
}
