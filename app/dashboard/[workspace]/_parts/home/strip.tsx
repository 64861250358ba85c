import { formatPercent } from "@/components/ui/format";
import { Sparkline } from "@/components/ui/sparkline";
import { type Stat, StatStrip } from "@/components/ui/stat-strip";
import type { HomeTrends } from "@/lib/insights/reads/home-figures";
import type { HomePathways } from "@/lib/insights/reads/home-lists";
import { changeOf, pointsOf, type Trend } from "@/lib/insights/rules/spans";
import { stripDefinitions, stripWords } from "./words/home";

type Props = { trends: HomeTrends; pathways: HomePathways["pathways"] };

/** The main figures of thirty days, each against the thirty before. */
export function Strip({ trends, pathways }: Props) {
  return (
    <StatStrip
      items={[
        figure(stripWords.issued, trends.issued, stripDefinitions.issued),
        figure(stripWords.completed, trends.completed, stripDefinitions.completed),
        figure(stripWords.people, trends.people, stripDefinitions.people),
        completionRate(pathways),
      ]}
    />
  );
}

function figure(label: string, trend: Trend, definition: string): Stat {
  const change = changeOf(trend);
  return {
    label,
    value: trend.now,
    definition,
    change,
    note: before(trend, change !== undefined),
    spark: trend.now > 0 && <Sparkline values={trend.series} quiet={change?.direction === "down"} />,
  };
}

function before(trend: Trend, changed: boolean): string {
  if (trend.before === 0) return stripWords.noneBefore;
  return changed ? stripWords.from(trend.before) : stripWords.asManyBefore;
}

function completionRate(pathways: HomePathways["pathways"]): Stat {
  const active = pathways.filter(({ status }) => status === "active");
  const sum = (key: "total" | "completed" | "totalBefore" | "completedBefore") =>
    active.reduce((total, pathway) => total + pathway[key], 0);
  const total = sum("total");
  const label = stripWords.rate;
  if (total === 0) return { label, value: "–", definition: stripDefinitions.rate, note: stripWords.nobody };
  const now = sum("completed") / total;
  const shown = { label, value: formatPercent(now).slice(0, -1), unit: "%", definition: stripDefinitions.rate };
  if (sum("totalBefore") === 0) return { ...shown, note: stripWords.ofAll(sum("completed"), total) };
  const then = sum("completedBefore") / sum("totalBefore");
  const change = pointsOf(now, then);
  return { ...shown, change, note: change ? stripWords.fromRate(then) : stripWords.rateAsBefore };
}
