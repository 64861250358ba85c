import type { Id } from "@/lib/core/ids";
import { countHolders } from "@/lib/credentials/reads/count-holders";
import { getAchievement } from "@/lib/credentials/reads/get-achievement";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";

/** The achievement of a page's address, or the page that says there is none. */
export function findAchievementPage(actor: Actor, id: string) {
  return orNotFound(ask(getAchievement, actor, { id: id as Id<"achievement"> }));
}

/** With how many hold it: for pages that change it, which say to how many. */
export async function findIssuedAchievement(actor: Actor, id: string) {
  const achievement = await findAchievementPage(actor, id);
  const holders = await ask(countHolders, actor, { ids: [achievement.id] });
  return { achievement, issued: holders.get(achievement.id) ?? 0 };
}
