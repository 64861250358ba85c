import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { formatNumber, formatPercent } from "@/components/ui/format";
import { MiniBars } from "@/components/ui/mini-bars";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { TrailMini } from "@/components/ui/trail";
import type { HomePathways } from "@/lib/insights/reads/home-lists";
import type { routes } from "@/lib/routes";
import { pathwaysWords } from "./words/home";

const SHOWN = 6;

type Row = HomePathways["pathways"][number];
type Props = HomePathways & { to: ReturnType<typeof routes.dashboard> };

/** The workspace's pathways, with how far people get on each. */
export function Pathways({ pathways, all, to }: Props) {
  if (pathways.length === 0) return null;
  const end = (
    <AppLink className="link" href={to.pathways()}>
      {all > SHOWN ? pathwaysWords.allOf(all) : pathwaysWords.all}
    </AppLink>
  );
  return (
    <Section title={pathwaysWords.title} end={end}>
      <Table label={pathwaysWords.title}>
        <thead>
          <tr>
            <Th>{pathwaysWords.pathway}</Th>
            <Th>{pathwaysWords.howFar}</Th>
            <Th align="end">{pathwaysWords.inProgress}</Th>
            <Th align="end">{pathwaysWords.completed}</Th>
            <Th align="end">{pathwaysWords.rate}</Th>
            <Th align="end">{pathwaysWords.status}</Th>
          </tr>
        </thead>
        <tbody>
          {pathways.slice(0, SHOWN).map((row) => (
            <PathwayRow key={row.id} row={row} href={to.pathway(row.id)} />
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

function PathwayRow({ row, href }: { row: Row; href: string }) {
  const { name, status, total, completed, steps } = row;
  const told = total > 0 && status !== "draft";
  return (
    <tr>
      <Td kind="name">
        <AppLink href={href}>
          <b className="font-[540]">
            <bdi>{name}</bdi>
          </b>
        </AppLink>
      </Td>
      <Td label={pathwaysWords.howFarShort}>
        {told ? (
          <MiniBars
            label={pathwaysWords.shares}
            shares={[...steps.map(({ recipients }) => recipients / total), completed / total]}
            goal
          />
        ) : (
          <TrailMini states={steps.map(() => "not-yet")} label={pathwaysWords.structure(steps.length)} />
        )}
      </Td>
      <Td label={pathwaysWords.inProgress} align="end" tight>
        {told ? formatNumber(total - completed) : "–"}
      </Td>
      <Td label={pathwaysWords.completed} align="end" tight>
        {told ? formatNumber(completed) : "–"}
      </Td>
      <Td label={pathwaysWords.rate} align="end" tight>
        {told ? formatPercent(completed / total) : "–"}
      </Td>
      <Td kind="state" label={pathwaysWords.status} align="end">
        <Badge status={status} />
      </Td>
    </tr>
  );
}
