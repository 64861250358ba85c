import { ChartLegend, StackedBars } from "@/components/ui/stacked-bars";
import { axisTicks } from "@/lib/insights/rules/spans";
import { monthsSideBySide } from "@/lib/pathways/rules/cohort-months";
import { monthName } from "@/lib/pathways/rules/cohort-words";
import { cohortFigureWords as words } from "../words/pages";

type Props = { cohorts: readonly { month: string; began: number; completed: number }[] };
const SHOWN = 12;
/** Fewer say no more than the table does. */
const WORTH_IT = 3;

/** Who began in each month, and how many of them have completed since: beside the table, which has the figures. */
export function CohortFigure({ cohorts }: Props) {
  const months = monthsSideBySide(cohorts, SHOWN);
  if (months.length < WORTH_IT) return null;
  const series = [
    { label: words.completed, series: 1, values: months.map(({ completed }) => completed) },
    { label: words.inProgress, series: 4, values: months.map(({ began, completed }) => began - completed) },
  ];
  return (
    <div className="cohort-figure">
      <div className="cohort-legend">
        <ChartLegend series={series} />
      </div>
      <StackedBars
        label={words.label}
        columns={months.map(({ month }, i) => ({ key: month, short: short(month, i === 0), long: monthName(month) }))}
        columnHead={words.month}
        series={series}
        ticks={axisTicks(Math.max(...months.map(({ began }) => began)))}
        table={false}
      />
    </div>
  );
}

/** “Jan ’26” where a year begins, “Feb” after it. */
function short(month: string, first: boolean): string {
  const name = monthName(month).slice(0, 3);
  return first || month.endsWith("-01") ? `${name} ’${month.slice(2, 4)}` : name;
}
