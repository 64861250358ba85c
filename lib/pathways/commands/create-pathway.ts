import { insertPathway } from "../../../db/queries/pathways";
import { command } from "../../command";
import { newId } from "../../core/ids";
import { createPathwayInput } from "../rules/pathway-input";
import { checkPathway } from "./check-pathway";

/** A draft: nothing happens until it is activated. */
export const createPathway = command("pathway.create", "pathway.write", createPathwayInput, async (context, input) => {
  const { tx, workspace, now } = context;
  const id = newId("pathway");
  const steps = (input.steps ?? []).map((step) => step.achievementId);
  await checkPathway(context, { id, name: input.name, steps, completion: input.completionAchievementId });
  const { name, description, completionAchievementId, countExpired } = input;
  await insertPathway(
    tx,
    {
      workspaceId: workspace.id,
      id,
      name,
      description,
      completionAchievementId,
      countExpired,
      createdAt: now,
      updatedAt: now,
    },
    steps,
  );
  return { value: { id }, audit: { subject: id, after: { name, steps, completionAchievementId } }, events: [] };
});
