import { Download } from "lucide-react";
import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { FilterSearch, FilterSelect } from "@/components/ui/filters";
import { formatNumber } from "@/components/ui/format";
import { ListPage } from "@/components/ui/list-page";
import { Note } from "@/components/ui/note";
import { Person } from "@/components/ui/person";
import { type Sort, Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { ask } from "@/lib/read";
import { countNameRequests } from "@/lib/recipients/reads/list-name-requests";
import { listPeople } from "@/lib/recipients/reads/list-people";
import { RECIPIENT_SORTS, type RecipientSort } from "@/lib/recipients/rules/list-input";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../_parts/keyset";
import { listWords as W } from "./words";

export const metadata: Metadata = { title: W.title };

const LIMIT = 50;

export default async function RecipientsPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const groupId = query.groupId as Id<"group"> | undefined;
  const sort = RECIPIENT_SORTS.find((each) => each === query.sort) ?? "name";
  const [page, groups, wishes] = await Promise.all([
    ask(listPeople, actor, { search: query.q, groupId, sort, cursor: query.cursor, limit: LIMIT }),
    ask(listGroups, actor, { limit: 200 }),
    ask(countNameRequests, actor, {}),
  ]);
  const to = routes.dashboard(workspace.slug);
  const { cursor: _, before: __, ...kept } = query;
  const sorted = (key: string, first: RecipientSort, turned: RecipientSort | null): Sort => {
    const now = sort.replace("-", "") === key;
    const direction = sort.startsWith("-") ? "descending" : "ascending";
    const next = now && turned && sort === first ? turned : first;
    return { href: to.recipients({ ...kept, sort: next }), direction: now ? direction : undefined };
  };
  return (
    <ListPage
      words={W}
      links={
        <>
          <Button href={to.nameRequests()}>{W.names}</Button>
          <Button href={to.groups()}>{W.groups}</Button>
        </>
      }
      actions={
        <Button href={to.exportRecipients(kept)} icon={<Download aria-hidden />} download>
          {W.export}
        </Button>
      }
      first={
        can(actor, "credential.issue") && (
          <Button variant="ink" href={to.issueCredentials()}>
            {W.issue}
          </Button>
        )
      }
      above={
        wishes > 0 && (
          <Note
            tone="accent"
            action={
              <Button size="sm" href={to.nameRequests()}>
                {W.answer}
              </Button>
            }
          >
            {W.wishes(wishes)}
          </Note>
        )
      }
      path={to.recipients()}
      keep={{ sort: query.sort }}
      summary={W.total(page.total)}
      filtered={Boolean(query.q || groupId)}
      filters={
        <>
          <FilterSearch label={W.search} value={query.q} />
          {groups.data.length > 0 && (
            <FilterSelect
              name="groupId"
              label={W.group}
              any={W.anyGroup}
              value={groupId}
              options={groups.data.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </>
      }
      rows={page.data.length}
      pages={pageLinks(to.recipients(), query, page.nextCursor)}
    >
      <Table label={W.title}>
        <thead>
          <tr>
            <Th sort={sorted("name", "name", "-name")}>{W.columns.name}</Th>
            <Th>{W.columns.groups}</Th>
            <Th align="end" sort={sorted("credentials", "-credentials", null)}>
              {W.columns.credentials}
            </Th>
            <Th sort={sorted("createdAt", "-createdAt", "createdAt")}>{W.columns.since}</Th>
          </tr>
        </thead>
        <tbody>
          {page.data.map((row) => (
            <tr key={row.id}>
              <Td kind="name">
                <Person id={row.id} name={row.name} detail={row.email} href={to.recipient(row.id)} />
              </Td>
              <Td label={W.columns.groups} dim={row.groups.length === 0}>
                <bdi>{row.groups.map(({ name }) => name).join(", ") || W.noGroup}</bdi>
              </Td>
              <Td label={W.columns.credentials} align="end" tight dim={row.credentials === 0}>
                {formatNumber(row.credentials)}
              </Td>
              <Td label={W.columns.since} tight>
                <Time at={row.createdAt} timeZone={workspace.timeZone} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ListPage>
  );
}
