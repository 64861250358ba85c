import { forbidden } from "next/navigation";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { countHolders } from "@/lib/credentials/reads/count-holders";
import { getAchievement } from "@/lib/credentials/reads/get-achievement";
import { orNotFound } from "@/lib/entrypoints/or-not-found";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";

/** The achievement of a page's address, or the page that says there is none. */
export function findAchievementPage(actor: Actor, id: string) {
  return orNotFound(ask(getAchievement, actor, { id: id as Id<"achievement"> }));
}

/** What a page needs that changes an achievement, which says to how many: open to those who may. */
export async function loadForChange(params: Promise<{ workspace: string; id: string }>) {
  const { workspace: slug, id } = await params;
  const { actor } = await requireMember(slug);
  if (!can(actor, "achievement.write")) forbidden();
  const achievement = await findAchievementPage(actor, id);
  const holders = await ask(countHolders, actor, { ids: [achievement.id] });
  return { slug, achievement, issued: holders.get(achievement.id) ?? 0, to: routes.dashboard(slug) };
}
