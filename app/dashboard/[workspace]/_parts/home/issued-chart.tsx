import { Section } from "@/components/ui/section";
import { ChartLegend, StackedBars } from "@/components/ui/stacked-bars";
import { SOURCE_KINDS } from "@/lib/credentials/rules/vocabulary";
import type { IssuedByMonth } from "@/lib/insights/reads/home-figures";
import { axisTicks } from "@/lib/insights/rules/spans";
import { chartWords } from "./words/home";

/** Where credentials come from, in the order of the series. */
const SOURCES = [
  { key: "pathway", label: chartWords.sources.pathway, series: 1 },
  { key: "manual", label: chartWords.sources.manual, series: 2 },
  { key: "import", label: chartWords.sources.import, series: 3 },
  { key: "api", label: chartWords.sources.api, series: 4 },
] as const;
const NAMED: readonly string[] = SOURCES.map(({ key }) => key);
const OTHERS = SOURCE_KINDS.filter((kind) => !NAMED.includes(kind));

/** How many credentials went out in each month, stacked by where they came from. */
export function IssuedChart({ months, spans }: IssuedByMonth) {
  const of = (month: number, kinds: readonly string[]) =>
    spans.reduce((n, each) => (each.span === month && kinds.includes(each.source) ? n + each.issued : n), 0);
  const all = [
    ...SOURCES.map(({ key, label, series }) => ({ label, series, kinds: [key] as readonly string[] })),
    { label: chartWords.sources.other, series: 5, kinds: OTHERS as readonly string[] },
  ].map(({ label, series, kinds }) => ({ label, series, values: months.map((_, month) => of(month, kinds)) }));
  const shown = all.filter(({ values }) => values.some((n) => n > 0));
  const totals = months.map((_, month) => shown.reduce((n, { values }) => n + (values[month] ?? 0), 0));
  return (
    <Section title={chartWords.title} end={<ChartLegend series={shown} />}>
      <StackedBars
        label={chartWords.label}
        columns={months.map((month, i) => ({ key: month, ...monthWords(month, i === 0) }))}
        columnHead={chartWords.month}
        series={shown}
        ticks={axisTicks(Math.max(...totals))}
      />
    </Section>
  );
}

function monthWords(day: string, first: boolean): { short: string; long: string } {
  const [year = "", month = "1"] = day.split("-");
  const withYear = first || month === "01";
  return {
    short: chartWords.monthShort(Number(month), year, withYear),
    long: chartWords.monthLong(Number(month), year),
  };
}
