import { DomainError, invalid } from "../../core/errors";
import type { Id } from "../../core/ids";
import type { AchievementStatus } from "../../credentials/rules/vocabulary";

export type Shape = { id: string; name: string; steps: Id<"achievement">[]; completion: Id<"achievement"> | null };
export type Known = Map<Id<"achievement">, { name: string; status: AchievementStatus }>;

/** Throws what makes no sense about a pathway, drafts included: unknown or archived achievements, a completion that is a step, a loop. */
export function checkShape(pathway: Shape, known: Known, others: Shape[]): void {
  pathway.steps.forEach((id, index) => {
    checkAchievement(known.get(id), `steps.${index}.achievementId`);
  });
  if (pathway.completion === null) return;
  checkAchievement(known.get(pathway.completion), "completionAchievementId");
  if (pathway.steps.includes(pathway.completion)) {
    throw invalid(
      "completionAchievementId",
      "The completion achievement is one of the steps. Choose another, or take it out of the steps.",
    );
  }
  const loop = findLoop(pathway, others);
  if (loop) {
    const names = loop.map((other) => `“${other.name}”`).join(", then ");
    throw invalid("completionAchievementId", `This would lead back to itself through ${names}.`);
  }
}

function checkAchievement(achievement: { name: string; status: AchievementStatus } | undefined, path: string): void {
  if (!achievement)
    throw new DomainError("not_found", "There is no such achievement.", {
      fields: [{ path, message: "There is no such achievement." }],
    });
  if (achievement.status === "archived")
    throw invalid(path, `${achievement.name} is archived. Choose one that is still issued.`);
}

/** The pathways through which the completion leads back to a step of the same pathway, or null. Chains are fine. */
export function findLoop(pathway: Shape, others: Shape[]): Shape[] | null {
  const targets = new Set(pathway.steps);
  const visited = new Set<string>();
  const follow = (achievement: Id<"achievement">): Shape[] | null => {
    if (targets.has(achievement)) return [];
    for (const other of others) {
      if (
        other.id === pathway.id ||
        visited.has(other.id) ||
        other.completion === null ||
        !other.steps.includes(achievement)
      )
        continue;
      visited.add(other.id);
      const rest = follow(other.completion);
      if (rest) return [other, ...rest];
    }
    return null;
  };
  return pathway.completion === null ? null : follow(pathway.completion);
}

/** Why a pathway can't be active as it stands; null when it can. With no step everyone would pass. */
export function activationProblem(pathway: Shape, known: Known): { path: string; message: string } | null {
  if (pathway.steps.length === 0) return { path: "steps", message: "Add at least one step before you activate." };
  if (pathway.completion === null)
    return { path: "completionAchievementId", message: "Choose the completion achievement before you activate." };
  const open = [...pathway.steps, pathway.completion].find((id) => known.get(id)?.status !== "published");
  if (open === undefined) return null;
  return {
    path: "steps",
    message: `${known.get(open)?.name ?? "An achievement"} is not published. Publish it, or take it out, before you activate.`,
  };
}
