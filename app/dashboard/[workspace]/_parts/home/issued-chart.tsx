import { Section } from "@/components/ui/section";
import { ChartLegend, StackedBars } from "@/components/ui/stacked-bars";
import { SOURCE_KINDS } from "@/lib/credentials/rules/vocabulary";
import type { IssuedByMonth } from "@/lib/insights/reads/home-figures";
import { axisTicks } from "@/lib/insights/rules/spans";

/** Where credentials come from, in the order of the series. */
const SOURCES = [
  { key: "pathway", label: "Pathway", series: 1 },
  { key: "manual", label: "By hand", series: 2 },
  { key: "import", label: "Import", series: 3 },
  { key: "api", label: "API", series: 4 },
] as const;
const NAMED: readonly string[] = SOURCES.map(({ key }) => key);
const OTHERS = SOURCE_KINDS.filter((kind) => !NAMED.includes(kind));
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** How many credentials went out in each month, stacked by where they came from. */
export function IssuedChart({ months, spans }: IssuedByMonth) {
  const of = (month: number, kinds: readonly string[]) =>
    spans.reduce((n, each) => (each.span === month && kinds.includes(each.source) ? n + each.issued : n), 0);
  const all = [
    ...SOURCES.map(({ key, label, series }) => ({ label, series, kinds: [key] as readonly string[] })),
    { label: "Other", series: 5, kinds: OTHERS as readonly string[] },
  ].map(({ label, series, kinds }) => ({ label, series, values: months.map((_, month) => of(month, kinds)) }));
  const shown = all.filter(({ values }) => values.some((n) => n > 0));
  const totals = months.map((_, month) => shown.reduce((n, { values }) => n + (values[month] ?? 0), 0));
  return (
    <Section title="Issued per month" end={<ChartLegend series={shown} />}>
      <StackedBars
        label="Credentials issued in each of the last twelve months, by where they came from"
        columns={months.map((month, i) => ({ key: month, ...monthWords(month, i === 0) }))}
        columnHead="Month"
        series={shown}
        ticks={axisTicks(Math.max(...totals))}
      />
    </Section>
  );
}

function monthWords(day: string, first: boolean): { short: string; long: string } {
  const [year = "", month = "1"] = day.split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  const withYear = first || month === "01";
  return { short: withYear ? `${name.slice(0, 3)} ’${year.slice(2)}` : name.slice(0, 3), long: `${name} ${year}` };
}
