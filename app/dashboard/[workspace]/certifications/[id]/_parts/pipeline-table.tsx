import { CalendarPlus, Send } from "lucide-react";
import { PipelineBadge } from "@/components/programs/status-badges";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { Menu, MenuLink, MenuRule } from "@/components/ui/menu";
import { Person } from "@/components/ui/person";
import { said } from "@/components/ui/said";
import { SelectCell, SelectHead } from "@/components/ui/select-cell";
import { Selection } from "@/components/ui/selection";
import { type Sort, Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { PipelineItem, PipelineSort } from "@/lib/programs/rules/pipeline-view";
import { routes } from "@/lib/routes";
import { troubleSaid, pipelineTableWords as words } from "../../words/pipeline";

type Props = {
  slug: string;
  rows: readonly PipelineItem[];
  /** Everybody whom the filters find. */
  total: number;
  head: (key: PipelineSort) => Sort;
  /** The certification and the filters, for the pages that act on all of them. */
  whom: Record<string, string>;
  mayNudge: boolean;
  mayExtend: boolean;
};
const FORM = "selected-participants";

/** Who stands where, and what can be done for one or many; each leads to a page that says what will happen. */
export function PipelineTable({ slug, rows, total, head, whom, mayNudge, mayExtend }: Props) {
  const to = routes.dashboard(slug);
  const acts = mayNudge || mayExtend;
  const table = (
    <Table label={words.label}>
      <thead>
        <tr>
          {acts && <SelectHead />}
          <Th sort={head("name")}>{words.name}</Th>
          <Th sort={head("program")}>{words.program}</Th>
          <Th sort={head("expectedOn")} align="end">
            {words.expected}
          </Th>
          <Th sort={head("status")}>{words.status}</Th>
          <Th hidden>{words.actions}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={idOf(row)} row={row} {...{ slug, whom, mayNudge, mayExtend }} />
        ))}
      </tbody>
    </Table>
  );
  if (!acts) return table;
  return (
    <Selection
      form={FORM}
      noun={words.noun}
      total={total}
      actions={
        <>
          <HiddenFields values={whom} />
          {mayExtend && (
            <Button type="submit" icon={<CalendarPlus aria-hidden />} formAction={to.extendDueDates()}>
              {words.extend}
            </Button>
          )}
          {mayNudge && (
            <Button type="submit" icon={<Send aria-hidden />} formAction={to.nudgeParticipants()}>
              {words.nudge}
            </Button>
          )}
        </>
      }
    >
      {table}
    </Selection>
  );
}

/** Somebody can be in several programs of a certification. */
const idOf = ({ programId, recipient }: PipelineItem) => `${programId}:${recipient.id}`;

type RowProps = Pick<Props, "slug" | "whom" | "mayNudge" | "mayExtend"> & { row: PipelineItem };

function Row({ row, slug, whom, mayNudge, mayExtend }: RowProps) {
  const { recipient, programId, programName, programStatus, status, trouble, troubles, result, nudged } = row;
  const to = routes.dashboard(slug);
  const one = { ...whom, "ids[]": idOf(row) };
  const acts = mayNudge || mayExtend;
  const running = programStatus === "running";
  const expectedOn = running && status !== "did_not_pass" ? row.expectedOn : null;
  const progress = to.programParticipant(programId, recipient.id);
  return (
    <tr>
      {acts && <SelectCell form={FORM} id={idOf(row)} name={words.row(recipient.name, programName)} />}
      <Td kind="name">
        <Person id={recipient.id} name={recipient.name} detail={recipient.email} href={progress} />
      </Td>
      <Td label={words.program} className="[overflow-wrap:anywhere]">
        <div>
          <AppLink href={to.program(programId)}>
            <bdi>{programName}</bdi>
          </AppLink>
          {!running && <small className="block text-ink-2">{words.ended}</small>}
        </div>
      </Td>
      <Td label={words.expected} align="end" tight dim={!expectedOn}>
        {expectedOn ? <Time day={expectedOn} short /> : words.none}
      </Td>
      <Td kind="state" label={words.status}>
        <div>
          <PipelineBadge status={status} result={result} />
          {running && trouble && (
            <small className="block text-ink-2">
              {said(troubleSaid(<bdi>{trouble.name}</bdi>, trouble))}
              {troubles > 1 && words.more(troubles - 1)}
            </small>
          )}
          {running && nudged && (
            <small className="block text-ink-3">
              {nudged.today ? words.nudgedToday : said(words.nudged(<Time day={nudged.on} short />))}
            </small>
          )}
        </div>
      </Td>
      <Td kind="more">
        <Menu label={words.actionsFor(recipient.name, programName)}>
          <MenuLink href={progress}>{words.participant}</MenuLink>
          <MenuLink href={to.recipientCertifications(recipient.id)}>{words.certifications}</MenuLink>
          {running && acts && <MenuRule />}
          {running && mayNudge && <MenuLink href={to.nudgeParticipants(one)}>{words.nudge}</MenuLink>}
          {running && mayExtend && <MenuLink href={to.extendDueDates(one)}>{words.extend}</MenuLink>}
        </Menu>
      </Td>
    </tr>
  );
}
