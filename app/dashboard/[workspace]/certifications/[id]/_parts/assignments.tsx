import { Download } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSearch, FilterSelect } from "@/components/ui/filters";
import { ListFrame } from "@/components/ui/list-page";
import { Menu, MenuLink } from "@/components/ui/menu";
import { Person } from "@/components/ui/person";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { countAssignments, listAssignments } from "@/lib/certifications/reads/list-assignments";
import type { AssignmentItem } from "@/lib/certifications/rules/assignment-view";
import type { CertificationView } from "@/lib/certifications/rules/certification-view";
import { ASSIGNMENT_STATUS_WORDS, VIA_WORDS } from "@/lib/certifications/rules/certification-words";
import { ASSIGNMENT_STATUSES, VIAS } from "@/lib/certifications/rules/vocabulary";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks } from "../../../_parts/keyset";
import { DayCells } from "../../_parts/day-cells";
import { monthName } from "../../words/list";
import { ofRound, assignmentWords as words } from "../../words/pages";
import { filterOf, sortOf } from "./assignment-filters";

const LIMIT = 50;
type Props = {
  actor: Actor;
  workspace: { slug: string; timeZone: string };
  certification: CertificationView;
  months: readonly { month: string }[];
  query: Record<string, string | undefined>;
};

/** Who is where: searched, filtered and sorted by the server, all of it in the address. */
export async function Assignments({ actor, workspace, certification, months, query }: Props) {
  const to = routes.dashboard(workspace.slug);
  const { id, groups } = certification;
  const { filter, filtered } = filterOf(query);
  const { sort, head } = sortOf(query, (by) =>
    to.certification(id, { ...query, ...by, cursor: undefined, before: undefined }),
  );
  const [page, total] = await Promise.all([
    ask(listAssignments, actor, { id, ...filter, sort, cursor: query.cursor, limit: LIMIT }),
    ask(countAssignments, actor, { id, ...filter }),
  ]);
  if (page.data.length === 0 && !filtered) return <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>;
  const { cursor: _, before: __, sort: ___, ...asked } = query;
  return (
    <Section
      title={words.title}
      end={
        <Button size="sm" href={to.exportCertification(id, asked)} download icon={<Download aria-hidden />}>
          {words.export}
        </Button>
      }
    >
      <ListFrame
        words={words}
        path={to.certification(id)}
        keep={{ sort: query.sort }}
        summary={words.summary(total)}
        filtered={filtered}
        filters={
          <>
            <FilterSearch label={words.search} value={query.q} />
            <FilterSelect
              name="status"
              label={words.status}
              any={words.any}
              value={filter.status}
              options={ASSIGNMENT_STATUSES.map((value) => ({ value, label: ASSIGNMENT_STATUS_WORDS[value] }))}
            />
            <FilterSelect
              name="via"
              label={words.via}
              any={words.any}
              value={filter.via}
              options={VIAS.map((value) => ({ value, label: VIA_WORDS[value] }))}
            />
            {groups.length > 0 && (
              <FilterSelect
                name="group"
                label={words.group}
                any={words.any}
                value={filter.groupId}
                options={groups.map((group) => ({ value: group.id, label: group.name }))}
              />
            )}
            <FilterSelect
              name="month"
              label={words.month}
              any={words.any}
              value={filter.month}
              options={months.map(({ month }) => ({ value: month, label: monthName(month) }))}
            />
          </>
        }
        rows={page.data.length}
        pages={pageLinks(to.certification(id), query, page.nextCursor)}
      >
        <Table label={words.title}>
          <thead>
            <tr>
              <Th sort={head("name")}>{words.person}</Th>
              <Th>{words.via}</Th>
              <Th sort={head("startsOn")} align="end">
                {words.startsOn}
              </Th>
              <Th sort={head("dueOn")} align="end">
                {words.dueOn}
              </Th>
              <Th sort={head("completedAt")} align="end">
                {words.completedAt}
              </Th>
              <Th sort={head("renewsOn")} align="end">
                {words.renewsOn}
              </Th>
              <Th align="end">{words.round}</Th>
              <Th sort={head("status")}>{words.status}</Th>
              <Th hidden>{words.actions}</Th>
            </tr>
          </thead>
          <tbody>
            {page.data.map((item) => (
              <Row
                key={item.id}
                item={item}
                timeZone={workspace.timeZone}
                slug={workspace.slug}
                certificationId={id}
                mayWrite={can(actor, "certification.write")}
              />
            ))}
          </tbody>
        </Table>
      </ListFrame>
    </Section>
  );
}

type RowProps = { item: AssignmentItem; timeZone: string; slug: string; certificationId: string; mayWrite: boolean };

function Row({ item, timeZone, slug, certificationId, mayWrite }: RowProps) {
  const { recipient, via, status, cycle, completedAt, credentialId } = item;
  const to = routes.dashboard(slug);
  return (
    <tr>
      <Td kind="name">
        <Person
          id={recipient.id}
          name={recipient.name}
          detail={recipient.email}
          href={to.recipientCertifications(recipient.id)}
        />
      </Td>
      <Td label={words.via} tight dim>
        {VIA_WORDS[via]}
      </Td>
      <DayCells of={item} timeZone={timeZone} />
      <Td label={words.round} align="end" tight dim={cycle === 1}>
        {ofRound(cycle)}
      </Td>
      <Td kind="state" label={words.status}>
        <Badge status={status} />
      </Td>
      <Td kind="more">
        <Menu label={words.actionsFor(recipient.name)}>
          <MenuLink href={to.recipientCertifications(recipient.id)}>{words.all}</MenuLink>
          {credentialId && <MenuLink href={to.credential(credentialId)}>{words.credential}</MenuLink>}
          {mayWrite && via !== "group" && completedAt === null && (
            <MenuLink href={to.endAssignment(certificationId, recipient.id)} danger>
              {words.end}
            </MenuLink>
          )}
        </Menu>
      </Td>
    </tr>
  );
}
