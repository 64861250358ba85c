import { z } from "zod";
import { lockAchievement } from "../../../db/queries/achievements";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { saveAchievement } from "./save-achievement";

/** Opens a draft, or an archived achievement again, for issuing. A published one stays as it is. */
export const publishAchievement = command(
  "achievement.publish",
  "achievement.write",
  z.strictObject({ id: idSchema("achievement") }),
  async (context, { id }) => {
    const before = await lockAchievement(context.tx, context.workspace.id, id);
    if (!before) throw notFound("achievement");
    if (before.status !== "published") await saveAchievement(context, before, { status: "published" });
    return {
      value: { id },
      audit: { subject: id, before: { status: before.status }, after: { status: "published" } },
      events: [],
    };
  },
);
