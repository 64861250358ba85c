import { z } from "zod";
import { lockAchievement } from "../../../db/queries/achievements";
import { lockAllPathways } from "../../../db/queries/pathways";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { saveAchievement } from "./save-achievement";

/** Closes it for issuing; credentials issued so far stay valid. What an active pathway awards can't be closed under it. */
export const archiveAchievement = command(
  "achievement.archive",
  "achievement.write",
  z.strictObject({ id: idSchema("achievement") }),
  async (context, { id }) => {
    const { tx, workspace } = context;
    const pathways = await lockAllPathways(tx, workspace.id); // first: whoever activates one waits, and so do we
    const before = await lockAchievement(tx, workspace.id, id);
    if (!before) throw notFound("achievement");
    const awarding = pathways.find((row) => row.status === "active" && row.completionAchievementId === id);
    if (awarding) {
      throw new DomainError(
        "conflict",
        `The active pathway “${awarding.name}” awards ${before.name}. Deactivate it, or choose another completion achievement, first.`,
      );
    }
    if (before.status !== "archived") await saveAchievement(context, before, { status: "archived" });
    return {
      value: { id },
      audit: { subject: id, before: { status: before.status }, after: { status: "archived" } },
      events: [],
    };
  },
);
