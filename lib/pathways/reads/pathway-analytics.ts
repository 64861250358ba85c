import { z } from "zod";
import { readFunnel, readTotals, type Scope } from "../../../db/queries/pathway-progress";
import { findPathway } from "../../../db/queries/pathways";
import { isDay } from "../../core/dates";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { type ReadContext, read } from "../../read";

const day = z.string().refine(isDay, "Use a date like 2026-02-28.");
/** `since`/`until`: the day on which the first step was earned. */
export const analyticsFilter = { since: day.optional(), until: day.optional(), groupId: idSchema("group").optional() };

export type PathwayAnalytics = {
  totalRecipients: number;
  inProgress: number;
  completed: number;
  /** 0–1; 0 where nobody began. */
  completionRate: number;
  steps: { position: number; achievementId: Id<"achievement">; recipients: number }[];
};

/** Total = holds at least one step (expired ones included); in progress = total − completed (DESIGN §5, CONTRACT §3). */
export const pathwayAnalytics = read(
  "pathway.read",
  z.strictObject({ id: idSchema("pathway"), ...analyticsFilter }),
  async (context, { id, ...filter }): Promise<PathwayAnalytics> => {
    const scope = await pathwayScope(context, id, filter);
    const [totals, funnel] = [await readTotals(context.db, scope), await readFunnel(context.db, scope)];
    const { totalRecipients, completed } = totals;
    return {
      totalRecipients,
      completed,
      inProgress: totalRecipients - completed,
      completionRate: totalRecipients === 0 ? 0 : completed / totalRecipients,
      steps: scope.steps.map((achievementId, index) => ({
        position: index + 1,
        achievementId,
        recipients: funnel.get(achievementId) ?? 0,
      })),
    };
  },
);

export async function pathwayScope(
  { db, workspace, now }: ReadContext,
  id: Id<"pathway">,
  filter: Pick<Scope, "since" | "until" | "groupId"> = {},
): Promise<Scope> {
  const pathway = await findPathway(db, workspace.id, id);
  if (!pathway) throw notFound("pathway");
  return {
    workspaceId: workspace.id,
    pathwayId: id,
    steps: pathway.steps,
    countExpired: pathway.countExpired,
    now,
    ...filter,
  };
}
