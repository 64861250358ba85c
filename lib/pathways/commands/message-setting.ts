import { findAchievements } from "../../../db/queries/achievements";
import { countHolders } from "../../../db/queries/message-audience";
import type { Scope } from "../../../db/queries/pathway-progress";
import type { PathwayRow } from "../../../db/queries/pathways";
import type { ReadContext } from "../../read";
import type { MessageSetting } from "../rules/message-variables";

type Context = Pick<ReadContext, "db" | "workspace" | "now">;

export function messageScope(
  { workspace, now }: Pick<Context, "workspace" | "now">,
  pathway: PathwayRow,
  groupId: Scope["groupId"] | null,
): Scope {
  const { id, steps, countExpired } = pathway;
  const scope = { workspaceId: workspace.id, pathwayId: id, steps, countExpired, now };
  return groupId ? { ...scope, groupId } : scope;
}

type Counts = Pick<MessageSetting, "completedCount" | "stepCount">;

/** What a message says that is the same for all of its readers. `counts`: those of the moment at which its sending began. */
export async function messageSetting(
  context: Context,
  pathway: PathwayRow,
  achievementId: string,
  counts?: Counts,
): Promise<MessageSetting> {
  const { db, workspace } = context;
  const { steps, completionAchievementId: completion } = pathway;
  const rows = await findAchievements(db, workspace.id, completion ? [...steps, completion] : steps);
  const names = new Map<string, string>(rows.map(({ id, name }) => [id, name]));
  return {
    issuer: workspace.name,
    pathway: pathway.name,
    completion: completion ? (names.get(completion) ?? null) : null,
    steps: steps.map((id) => ({ id, name: names.get(id) ?? "" })),
    achievementId,
    ...(counts ?? (await messageCounts(context, pathway, achievementId))),
  };
}

/** Of everybody on the pathway, whichever group is written to. */
export async function messageCounts(context: Context, pathway: PathwayRow, achievementId: string): Promise<Counts> {
  const scope = messageScope(context, pathway, null);
  if (scope.steps.length === 0) return { completedCount: 0, stepCount: 0 };
  return countHolders(context.db, scope, achievementId);
}
