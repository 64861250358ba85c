import { z } from "zod";
import { findAchievement } from "../../../db/queries/achievements";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { viewAchievement } from "../rules/achievement-view";

export const getAchievement = read(
  "achievement.read",
  z.strictObject({ id: idSchema("achievement") }),
  async ({ db, workspace }, { id }) => {
    const row = await findAchievement(db, workspace.id, id);
    if (!row) throw notFound("achievement");
    return viewAchievement(row);
  },
);
