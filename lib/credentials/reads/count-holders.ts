import { z } from "zod";
import { countHolders as query } from "../../../db/queries/achievements";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

/** How many credentials are issued of each of these achievements, by id. */
export const countHolders = read(
  "achievement.read",
  z.strictObject({ ids: z.array(idSchema("achievement")).max(200) }),
  async ({ db, workspace }, { ids }) => query(db, workspace.id, ids),
);
