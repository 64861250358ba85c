import { z } from "zod";
import { findPathwaysWith } from "../../../db/queries/pathways";
import { type Id, idSchema } from "../../core/ids";
import { read } from "../../read";
import type { PathwayStatus } from "../rules/vocabulary";

export type Part = {
  id: Id<"pathway">;
  name: string;
  status: PathwayStatus;
  steps: number;
  /** Which step it is; null: it is what completing the pathway earns. */
  position: number | null;
};

/** In which pathways an achievement serves, whatever their state. */
export const pathwaysWith = read(
  "pathway.read",
  z.strictObject({ achievementId: idSchema("achievement") }),
  async ({ db, workspace }, { achievementId }): Promise<Part[]> => {
    const rows = await findPathwaysWith(db, workspace.id, [achievementId]);
    return rows
      .map(({ id, name, status, steps }) => {
        const index = steps.indexOf(achievementId);
        return { id, name, status, steps: steps.length, position: index < 0 ? null : index + 1 };
      })
      .sort((a, b) => a.name.localeCompare(b.name, "en"));
  },
);
