import { type AchievementRow, findAchievement } from "../../../db/queries/achievements";
import type { CommandContext } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import type { Id } from "../../core/ids";

/** The achievement, if credentials may be issued of it now. */
export async function openAchievement(
  { tx, workspace }: Pick<CommandContext, "tx" | "workspace">,
  id: Id<"achievement">,
): Promise<AchievementRow> {
  const row = await findAchievement(tx, workspace.id, id);
  if (!row) throw notFound("achievement");
  if (row.status === "published") return row;
  const why = row.status === "draft" ? "is a draft. Publish it first." : "is archived. Nothing more is issued of it.";
  const message = `${row.name} ${why}`;
  throw new DomainError("conflict", message, { fields: [{ path: "achievementId", message }] });
}
