import { Section } from "@/components/ui/section";
import { ChartLegend, StackedBars } from "@/components/ui/stacked-bars";
import type { CalendarMonth } from "@/lib/certifications/reads/assignment-figures";
import { axisTicks } from "@/lib/insights/rules/spans";
import { monthName, shortMonth, calendarWords as words } from "../../words/list";

const NAMED = 4;

/** The months as columns, stacked by the certifications with the most people; the rest is one part. The table below has them all. */
export function CalendarChart({ months }: { months: readonly CalendarMonth[] }) {
  const totals = new Map<string, { id: string; name: string; due: number }>();
  for (const { id, name, due } of months.flatMap(({ certifications }) => certifications))
    totals.set(id, { id, name, due: (totals.get(id)?.due ?? 0) + due });
  const ranked = [...totals.values()].toSorted((a, b) => b.due - a.due);
  const named = ranked.slice(0, NAMED).map(({ id, name }, i) => ({ label: name, series: i + 1, ids: [id] }));
  const rest = ranked.slice(NAMED).map(({ id }) => id);
  const parts = [...named, ...(rest.length > 0 ? [{ label: words.others, series: NAMED + 1, ids: rest }] : [])];
  const series = parts.map(({ ids, ...part }) => ({
    ...part,
    values: months.map(({ certifications }) =>
      certifications.reduce((n, each) => (ids.includes(each.id) ? n + each.due : n), 0),
    ),
  }));
  return (
    <Section title={words.chart} end={<ChartLegend series={series} />}>
      <StackedBars
        label={words.chart}
        columns={months.map(({ month }, i) => ({
          key: month,
          short: shortMonth(month, i === 0 || month.endsWith("-01")),
          long: monthName(month),
        }))}
        columnHead={words.month}
        series={series}
        ticks={axisTicks(Math.max(...months.map(({ total }) => total)))}
        table={false}
        ahead
      />
    </Section>
  );
}
