import { z } from "zod";
import { findProgress } from "../../../db/queries/pathway-progress";
import { findActiveWith } from "../../../db/queries/pathways";
import { findHeldAchievements } from "../../../db/queries/recipient-progress";
import { findRecipient } from "../../../db/queries/recipients";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { read } from "../../read";
import { viewProgress } from "./list-pathway-recipients";

export type RecipientProgress = {
  pathwayId: Id<"pathway">;
  steps: { achievementId: Id<"achievement">; earned: boolean; expired: boolean }[];
  completed: boolean;
};

/** Where somebody stands in the active pathways of which they hold a step. */
export const recipientProgress = read(
  "recipient.read",
  z.strictObject({ id: idSchema("recipient") }),
  async ({ db, workspace, now }, { id }): Promise<{ pathways: RecipientProgress[] }> => {
    if (!(await findRecipient(db, workspace.id, id))) throw notFound("recipient");
    const held = await findHeldAchievements(db, workspace.id, id);
    const pathways: RecipientProgress[] = [];
    for (const row of await findActiveWith(db, workspace.id, held)) {
      const scope = { ...row, workspaceId: workspace.id, pathwayId: row.id, now };
      const [progress] = await findProgress(db, scope, [id]);
      if (!progress) continue; // holds its completion only
      const { steps, completed } = viewProgress(progress, scope);
      pathways.push({ pathwayId: row.id, steps, completed });
    }
    return { pathways };
  },
);
