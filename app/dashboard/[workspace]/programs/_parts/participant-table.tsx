import { CalendarPlus, Send, UserMinus } from "lucide-react";
import { PipelineBadge } from "@/components/programs/status-badges";
import { Button } from "@/components/ui/button";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { Menu, MenuLink } from "@/components/ui/menu";
import { Person } from "@/components/ui/person";
import { SelectCell, SelectHead } from "@/components/ui/select-cell";
import { Selection } from "@/components/ui/selection";
import { type Sort, Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { ParticipantItem, ProgramView } from "@/lib/programs/rules/program-view";
import { routes } from "@/lib/routes";
import { listWords as words } from "../words/participants";
import { expectedOf } from "./expected-of";
import type { SortKey } from "./participant-sort";

type Props = {
  program: ProgramView;
  participants: readonly ParticipantItem[];
  slug: string;
  head: (key: SortKey) => Sort;
  mayWrite: boolean;
  mayNudge: boolean;
};

const FORM = "selected-participants";

/** Who is in it; whoever may, ticks some and takes them out together, gives them more time or nudges them. */
export function ParticipantTable({ participants, head, ...rest }: Props) {
  const { program, slug, mayWrite, mayNudge } = rest;
  const to = routes.dashboard(slug);
  const running = program.status === "running";
  const takes = mayWrite && !program.ending && program.status !== "ended";
  const table = (
    <Table label={words.title}>
      <thead>
        <tr>
          {takes && <SelectHead />}
          <Th sort={head("name")}>{words.person}</Th>
          <Th>{words.group}</Th>
          <Th align="end">{words.done}</Th>
          <Th align="end">{words.expected}</Th>
          <Th sort={head("status")}>{words.status}</Th>
          <Th hidden>{words.actions}</Th>
        </tr>
      </thead>
      <tbody>
        {participants.map((participant) => (
          <Row key={participant.recipient.id} participant={participant} ticks={takes} {...rest} />
        ))}
      </tbody>
    </Table>
  );
  if (!takes) return table;
  return (
    <Selection
      form={FORM}
      noun={words.noun}
      actions={
        <>
          <HiddenFields values={{ program: program.id }} />
          {running && (
            <Button type="submit" icon={<CalendarPlus aria-hidden />} formAction={to.extendDueDates()}>
              {words.extend}
            </Button>
          )}
          {running && mayNudge && (
            <Button type="submit" icon={<Send aria-hidden />} formAction={to.nudgeParticipants()}>
              {words.nudge}
            </Button>
          )}
          <Button type="submit" icon={<UserMinus aria-hidden />} formAction={to.removeParticipants(program.id)}>
            {words.remove}
          </Button>
        </>
      }
    >
      {table}
    </Selection>
  );
}

type RowProps = Omit<Props, "participants" | "head"> & { participant: ParticipantItem; ticks: boolean };

function Row({ program, participant, ticks, slug, mayWrite, mayNudge }: RowProps) {
  const { recipient, group, counted, done, status, result } = participant;
  const to = routes.dashboard(slug);
  const one = to.programParticipant(program.id, recipient.id);
  const whom = { program: program.id, recipient: `${program.id}:${recipient.id}` };
  const running = program.status === "running";
  const expectedOn = expectedOf(program, participant);
  return (
    <tr>
      {ticks && <SelectCell form={FORM} id={recipient.id} name={recipient.name} />}
      <Td kind="name">
        <Person id={recipient.id} name={recipient.name} detail={recipient.email} href={one} />
      </Td>
      <Td label={words.group} dim={!group}>
        <bdi>{group?.name ?? words.none}</bdi>
      </Td>
      <Td label={words.done} align="end" tight dim={counted === 0}>
        {words.of(done, counted)}
      </Td>
      <Td label={words.expected} align="end" tight dim={!expectedOn}>
        {expectedOn ? <Time day={expectedOn} short /> : words.none}
      </Td>
      <Td kind="state" label={words.status}>
        {program.status === "draft" ? words.none : <PipelineBadge status={status} result={result} inProgram />}
      </Td>
      <Td kind="more">
        <Menu label={words.actionsFor(recipient.name)}>
          <MenuLink href={one}>{words.open}</MenuLink>
          {running && mayWrite && <MenuLink href={to.extendDueDates(whom)}>{words.extend}</MenuLink>}
          {running && mayNudge && <MenuLink href={to.nudgeParticipants(whom)}>{words.nudge}</MenuLink>}
          {mayWrite && program.status !== "ended" && (
            <MenuLink href={to.removeParticipant(program.id, recipient.id)} danger>
              {words.remove}
            </MenuLink>
          )}
        </Menu>
      </Td>
    </tr>
  );
}
