import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import type { Actor } from "@/lib/governance/rules/permissions";
import type { PickedStep } from "@/lib/pathways/rules/step-list";
import { ask } from "@/lib/read";

const SHOWN = 50;

/** The newest published achievements: what a picker shows before anybody types. */
export async function loadAchievements(actor: Actor): Promise<PickedStep[]> {
  const { data } = await ask(listAchievements, actor, { status: "published", limit: SHOWN });
  return data.map(({ id, name }) => ({ id, name }));
}
