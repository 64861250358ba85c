import { notFound } from "next/navigation";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import type { Actor } from "@/lib/governance/rules/permissions";
import { getGroup } from "@/lib/groups/reads/get-group";
import { ask } from "@/lib/read";

/** The group of a page's address, or the page that says there is none. */
export async function findGroupPage(actor: Actor, id: string) {
  try {
    return await ask(getGroup, actor, { id: id as Id<"group"> });
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  }
}
