import { z } from "zod";
import { readBeginnings, readSources, readSpans } from "../../../db/queries/home-figures";
import { read } from "../../read";
import { monthEdges, spanEdges, trendOf } from "../rules/spans";

/** Issued, completed and people reached in the last thirty days, each against the thirty before. */
export const homeTrends = read("workspace.read", z.strictObject({}), async ({ db, workspace, now }) => {
  const spans = await readSpans(db, workspace.id, spanEdges(now));
  const of = (key: "issued" | "completed" | "people") =>
    trendOf(spans.map(({ span, half, ...figures }) => ({ span, half, n: figures[key] })));
  return { issued: of("issued"), completed: of("completed"), people: of("people") };
});
export type HomeTrends = Awaited<ReturnType<typeof homeTrends.run>>;

const MONTHS = 12;

/** How many credentials went out in each of the last twelve months, by where they came from. */
export const issuedByMonth = read("workspace.read", z.strictObject({}), async ({ db, workspace, now }) => {
  const { edges, months } = monthEdges(now, workspace.timeZone, MONTHS);
  return { months, spans: await readSources(db, workspace.id, edges) };
});
export type IssuedByMonth = Awaited<ReturnType<typeof issuedByMonth.run>>;

/** Which of the first steps of a workspace are done. */
export const homeBeginnings = read("workspace.read", z.strictObject({}), ({ db, workspace }) =>
  readBeginnings(db, workspace.id),
);
