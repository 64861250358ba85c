import { notFound } from "next/navigation";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { getRecipient } from "@/lib/recipients/reads/get-recipient";

/** The recipient of a page's address, or the page that says there is none. */
export async function findRecipientPage(actor: Actor, id: string) {
  try {
    return await ask(getRecipient, actor, { id: id as Id<"recipient"> });
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  }
}
