import { notFound } from "next/navigation";
import { DomainError } from "@/lib/core/errors";
import type { Id } from "@/lib/core/ids";
import { getAchievement } from "@/lib/credentials/reads/get-achievement";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";

/** The achievement of a page's address, or the page that says there is none. */
export async function findAchievementPage(actor: Actor, id: string) {
  try {
    return await ask(getAchievement, actor, { id: id as Id<"achievement"> });
  } catch (error) {
    if (error instanceof DomainError && error.code === "not_found") notFound();
    throw error;
  }
}
