import { z } from "zod";
import { type Cohort, readFigures } from "../../../db/queries/pathway-figures";
import type { Scope } from "../../../db/queries/pathway-progress";
import { findPathway } from "../../../db/queries/pathways";
import { addDays, dayIn, isDay } from "../../core/dates";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { type ReadContext, read } from "../../read";

const RECENT_DAYS = 7;

const day = z.string().refine(isDay, "Use a date like 2026-02-28.");
/** `since`/`until`: the day on which the first step was earned. */
export const analyticsFilter = { since: day.optional(), until: day.optional(), groupId: idSchema("group").optional() };
const input = z.strictObject({ id: idSchema("pathway"), ...analyticsFilter });

export type PathwayAnalytics = {
  totalRecipients: number;
  inProgress: number;
  completed: number;
  /** 0–1; 0 where nobody began. */
  completionRate: number;
  steps: { position: number; achievementId: Id<"achievement">; recipients: number }[];
};
/** `recent`: of the completed, those whose last step is of the last seven days. */
export type PathwayOverview = PathwayAnalytics & { recent: number; cohorts: Cohort[]; moreCohorts: boolean };

/** Total = holds at least one step (expired ones included); in progress = total − completed (DESIGN §5, CONTRACT §3). */
export const pathwayAnalytics = read("pathway.read", input, async (context, { id, ...filter }) => {
  const {
    recent: _recent,
    cohorts: _cohorts,
    moreCohorts: _more,
    ...figures
  } = await figuresOf(context, id, filter, 0);
  return figures satisfies PathwayAnalytics;
});

/** The same figures, with those who began in one month beside each other; the newest months first. */
export const pathwayOverview = read(
  "pathway.read",
  z.strictObject({ ...input.shape, months: z.int().min(1).max(240).default(12) }),
  (context, { id, months, ...filter }) => figuresOf(context, id, filter, months),
);

type Filter = Pick<Scope, "since" | "until" | "groupId">;

async function figuresOf(
  context: ReadContext,
  id: Id<"pathway">,
  filter: Filter,
  months: number,
): Promise<PathwayOverview> {
  const { db, workspace, now } = context;
  const scope = await pathwayScope(context, id, filter);
  const recently = addDays(dayIn(workspace.timeZone, now), 1 - RECENT_DAYS);
  const figures = await readFigures(db, scope, { months: months + 1, recently });
  const { totalRecipients, completed, recent } = figures;
  return {
    totalRecipients,
    completed,
    recent,
    inProgress: totalRecipients - completed,
    completionRate: totalRecipients === 0 ? 0 : completed / totalRecipients,
    steps: scope.steps.map((achievementId, index) => ({
      position: index + 1,
      achievementId,
      recipients: figures.holders[achievementId] ?? 0,
    })),
    cohorts: figures.cohorts.slice(0, months),
    moreCohorts: figures.cohorts.length > months,
  };
}

export async function pathwayScope(
  { db, workspace, now }: ReadContext,
  id: Id<"pathway">,
  filter: Filter = {},
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
