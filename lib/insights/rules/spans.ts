import { Temporal } from "temporal-polyfill";

const DAY_MS = 86_400_000;
/** A period and the same length before it, each in ten parts of three days. */
export const PERIOD_DAYS = 30;
export const PARTS = 10;

/** The edges of `2 × PARTS` spans that end now: the first half is the period before. */
export function spanEdges(now: Date): Date[] {
  const part = (PERIOD_DAYS * DAY_MS) / PARTS;
  return Array.from({ length: 2 * PARTS + 1 }, (_, i) => new Date(now.getTime() - (2 * PARTS - i) * part));
}

/** The first instants of the last `count` months where the workspace is, this one included, and of the next. */
export function monthEdges(now: Date, timeZone: string, count: number): { edges: Date[]; months: string[] } {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const first = today.with({ day: 1 }).subtract({ months: count - 1 });
  const starts = Array.from({ length: count + 1 }, (_, i) => first.add({ months: i }));
  return {
    edges: starts.map((day) => new Date(day.toZonedDateTime({ timeZone }).epochMilliseconds)),
    months: starts.slice(0, count).map(String),
  };
}

export type Trend = { now: number; before: number; series: number[] };
type Spans = readonly { span: number | null; half: number | null; n: number }[];

/** The figure of the period, of the one before, and the period's parts for a sparkline. */
export function trendOf(spans: Spans): Trend {
  const half = (which: number) => spans.find((each) => each.half === which)?.n ?? 0;
  const series = Array.from({ length: PARTS }, (_, i) => spans.find(({ span }) => span === PARTS + i)?.n ?? 0);
  return { now: half(1), before: half(0), series };
}

type Change = { by: string; direction: "up" | "down" };

/** “12%” up or down; nothing where there was nothing before, or no difference to speak of. */
export function changeOf({ now, before }: { now: number; before: number }): Change | undefined {
  if (before === 0) return undefined;
  const percent = Math.round((Math.abs(now - before) / before) * 100);
  return percent === 0 ? undefined : { by: `${percent}%`, direction: now > before ? "up" : "down" };
}

/** The difference of two shares in points: “1.2 pts”. */
export function pointsOf(now: number, before: number): Change | undefined {
  const points = Math.round(Math.abs(now - before) * 1000) / 10;
  return points === 0 ? undefined : { by: `${points} pts`, direction: now > before ? "up" : "down" };
}

/** Round figures for an axis from 0 that holds `most`, four steps high. */
export function axisTicks(most: number): number[] {
  const rough = Math.max(1, most) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 3, 4, 5, 10].map((n) => n * power).find((n) => n >= rough && Number.isInteger(n)) ?? Math.ceil(rough);
  return [0, 1, 2, 3, 4].map((i) => i * step);
}
