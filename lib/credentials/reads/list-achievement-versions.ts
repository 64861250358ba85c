import { z } from "zod";
import { listAchievementVersions as query } from "../../../db/queries/achievements";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

/** The fifty newest wordings, and how many credentials were issued with each. */
export const listAchievementVersions = read(
  "achievement.read",
  z.strictObject({ id: idSchema("achievement") }),
  async ({ db, workspace }, { id }) =>
    (await query(db, workspace.id, id)).map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
);
