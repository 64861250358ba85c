import { findAchievements } from "../../../db/queries/achievements";
import { lockAllPathways } from "../../../db/queries/pathways";
import type { CommandContext } from "../../command";
import { DomainError } from "../../core/errors";
import { activationProblem, checkShape, type Known, type Shape } from "../rules/graph";

/** Everything about a pathway's shape, against the workspace's achievements and its other pathways. Returns what is known of the achievements. */
export async function checkPathway({ tx, workspace }: CommandContext, shape: Shape): Promise<Known> {
  const others = await lockAllPathways(tx, workspace.id);
  const ids = shape.completion === null ? shape.steps : [...shape.steps, shape.completion];
  const known: Known = new Map((await findAchievements(tx, workspace.id, ids)).map((row) => [row.id, row]));
  checkShape(
    shape,
    known,
    others.map((row) => ({ id: row.id, name: row.name, steps: row.steps, completion: row.completionAchievementId })),
  );
  return known;
}

/** Throws `conflict` where a pathway can't be active as it stands. */
export function assertActivatable(shape: Shape, known: Known): void {
  const problem = activationProblem(shape, known);
  if (problem) throw new DomainError("conflict", problem.message, { fields: [problem] });
}
