import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { formatNumber, formatPercent } from "@/components/ui/format";
import { MiniBars } from "@/components/ui/mini-bars";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { TrailMini } from "@/components/ui/trail";
import type { HomePathways } from "@/lib/insights/reads/home-lists";
import type { routes } from "@/lib/routes";

type Row = HomePathways["pathways"][number];
type Props = HomePathways & { to: ReturnType<typeof routes.dashboard> };

/** The workspace's pathways, with how far people get on each. */
export function Pathways({ pathways, all, to }: Props) {
  if (pathways.length === 0) return null;
  const end = (
    <AppLink className="link" href={to.pathways()}>
      {all > pathways.length ? `All ${formatNumber(all)}` : "All pathways"}
    </AppLink>
  );
  return (
    <Section title="Pathways" end={end}>
      <Table label="Pathways">
        <thead>
          <tr>
            <Th>Pathway</Th>
            <Th>How far people get</Th>
            <Th align="end">In progress</Th>
            <Th align="end">Completed</Th>
            <Th align="end">Rate</Th>
            <Th align="end">Status</Th>
          </tr>
        </thead>
        <tbody>
          {pathways.map((row) => (
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
      <Td label="How far">
        {told ? (
          <MiniBars
            label="Share who hold each step, then who completed"
            shares={[...steps.map(({ recipients }) => recipients / total), completed / total]}
            goal
          />
        ) : (
          <TrailMini states={steps.map(() => "not-yet")} label={`${steps.length} steps, then the completion`} />
        )}
      </Td>
      <Td label="In progress" align="end" tight>
        {told ? formatNumber(total - completed) : "–"}
      </Td>
      <Td label="Completed" align="end" tight>
        {told ? formatNumber(completed) : "–"}
      </Td>
      <Td label="Rate" align="end" tight>
        {told ? formatPercent(completed / total) : "–"}
      </Td>
      <Td kind="state" label="Status" align="end">
        <Badge status={status} />
      </Td>
    </tr>
  );
}
