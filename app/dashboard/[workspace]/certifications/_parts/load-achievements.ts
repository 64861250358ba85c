import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";

/** The achievements that a form offers: the newest 200 that can be issued. */
export async function loadAchievements(actor: Actor) {
  return (await ask(listAchievements, actor, { status: "published", limit: 200 })).data;
}
