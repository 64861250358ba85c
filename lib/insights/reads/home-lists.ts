import { z } from "zod";
import { listActivity } from "../../../db/queries/home-activity";
import { readNeeds } from "../../../db/queries/home-needs";
import { readPathwayFigures } from "../../../db/queries/home-pathways";
import { dayIn } from "../../core/dates";
import { read } from "../../read";
import { PERIOD_DAYS } from "../rules/spans";

const DAY_MS = 86_400_000;
/** Files and jobs older than this have been seen to, or never will be. */
const RECENT_DAYS = 14;

/** What waits for somebody: drafts, failures, reviews, wishes, what expires within thirty days, and programs about to end. */
export const homeNeeds = read("workspace.read", z.strictObject({}), ({ db, workspace, now }) =>
  readNeeds(db, workspace.id, {
    now,
    today: dayIn(workspace.timeZone, now),
    recent: new Date(now.getTime() - RECENT_DAYS * DAY_MS),
    soon: new Date(now.getTime() + PERIOD_DAYS * DAY_MS),
  }),
);
export type HomeNeeds = Awaited<ReturnType<typeof homeNeeds.run>>;

/** As many as the rate of all is told of; the home shows the first few. */
const PATHWAYS = 24;
const ORDER: readonly string[] = ["active", "draft", "inactive"];

/** The pathways with how far people get, and what stood thirty days ago: running ones first, those with most people on top. */
export const homePathways = read("pathway.read", z.strictObject({}), async ({ db, workspace, now }) => {
  const before = new Date(now.getTime() - PERIOD_DAYS * DAY_MS);
  const { all, pathways } = await readPathwayFigures(db, workspace.id, { now, before, limit: PATHWAYS });
  const place = ({ status }: (typeof pathways)[number]) => ORDER.indexOf(status);
  return { all, pathways: pathways.toSorted((a, b) => place(a) - place(b) || b.total - a.total) };
});
export type HomePathways = Awaited<ReturnType<typeof homePathways.run>>;

const DEEDS = 6;

/** What was done lately, and by whom; several of one kind are one line. */
export const homeActivity = read("workspace.read", z.strictObject({}), ({ db, workspace }) =>
  listActivity(db, workspace.id, workspace.timeZone, DEEDS),
);
export type HomeActivity = Awaited<ReturnType<typeof homeActivity.run>>;
