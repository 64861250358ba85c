import { AppLink } from "@/components/ui/app-link";
import { formatNumber, formatPercent, percentInColumn } from "@/components/ui/format";
import { InfoTip } from "@/components/ui/info-tip";
import { Table, Td, Th } from "@/components/ui/table";
import { cohortDays, monthName } from "@/lib/pathways/rules/cohort-words";
import { cohortWords as words } from "./words";

type Cohort = { month: string; began: number; completed: number; medianDays: number | null };
type Props = {
  cohorts: readonly Cohort[];
  definitions: { began: string; completed: string; days: string };
  /** Leads to those who began in a month. */
  hrefOf: (month: string) => string;
};

/** Those who began in one month beside those of the others: how many, how many of them completed, how long it took. */
export function CohortTable({ cohorts, definitions, hrefOf }: Props) {
  return (
    <Table label={words.table}>
      <thead>
        <tr>
          <Head words={words.month} definition={definitions.began} />
          <Th align="end">{words.began}</Th>
          <Head end words={words.completed} definition={definitions.completed} />
          <Th className="rate">{words.rate}</Th>
          <Head end words={words.time} definition={definitions.days} />
        </tr>
      </thead>
      <tbody>
        {cohorts.map(({ month, began, completed, medianDays }) => (
          <tr key={month}>
            <Td kind="name">
              <AppLink href={hrefOf(month)}>{monthName(month)}</AppLink>
            </Td>
            <Td label={words.began} align="end">
              {formatNumber(began)}
            </Td>
            <Td label={words.completed} align="end">
              {formatNumber(completed)}
            </Td>
            <Td label={words.rate} className="rate">
              <Rate share={began > 0 ? completed / began : 0} />
            </Td>
            <Td label={words.time} align="end" tight dim={medianDays === null}>
              {medianDays === null ? "–" : cohortDays(medianDays)}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Head({ words, definition, end }: { words: string; definition: string; end?: boolean }) {
  return (
    <Th align={end ? "end" : undefined}>
      <span className="with-tip">
        {words}
        <InfoTip label={words}>{definition}</InfoTip>
      </span>
    </Th>
  );
}

/** The share as a bar on one scale for all months, and in figures. */
function Rate({ share }: { share: number }) {
  return (
    <span className="rate-bar">
      <i aria-hidden>
        <i style={{ width: formatPercent(share) }} />
      </i>
      <span className="num">{percentInColumn(share)}</span>
    </span>
  );
}
