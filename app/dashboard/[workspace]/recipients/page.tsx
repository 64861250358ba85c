import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Person } from "@/components/ui/person";
import { Table, Td, Th } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import type { Id } from "@/lib/core/ids";
import { can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { ask } from "@/lib/read";
import { listRecipients } from "@/lib/recipients/reads/list-recipients";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery } from "../_parts/keyset";

export const metadata: Metadata = { title: "Recipients" };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
const LIMIT = 50;

export default async function RecipientsPage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const groupId = query.groupId as Id<"group"> | undefined;
  const [page, groups] = await Promise.all([
    ask(listRecipients, actor, { search: query.q, groupId, cursor: query.cursor, limit: LIMIT }),
    ask(listGroups, actor, { limit: 200 }),
  ]);
  const to = routes.dashboard(workspace.slug);
  const filtered = Boolean(query.q || groupId);
  const pager = pageLinks(to.recipients(), query, page.nextCursor);
  return (
    <>
      <Breadcrumbs items={[{ label: "Recipients" }]} />
      <PageHeader title="Recipients" actions={<Button href={to.groups()}>Groups</Button>}>
        Everybody who holds a credential of yours. They are added as you issue.
      </PageHeader>
      {page.data.length === 0 && !filtered && !query.cursor ? (
        <EmptyState
          title="Nobody is here yet"
          action={
            can(actor, "credential.issue") && (
              <Button variant="ink" href={to.issueCredentials()}>
                Issue a credential
              </Button>
            )
          }
        >
          People appear with the first credential that you issue to them.
        </EmptyState>
      ) : (
        <>
          <Filters path={to.recipients()} filtered={filtered}>
            <FilterSearch label="Name or address" value={query.q} />
            {groups.data.length > 0 && (
              <FilterSelect
                name="groupId"
                label="Group"
                any="any"
                value={groupId}
                options={groups.data.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </Filters>
          {page.data.length === 0 ? (
            <NothingMatches action={<Button href={to.recipients()}>Clear filters</Button>}>
              Nobody matches.
            </NothingMatches>
          ) : (
            <Table label="Recipients">
              <thead>
                <tr>
                  <Th>Name</Th>
                  <Th>Groups</Th>
                  <Th>Known since</Th>
                </tr>
              </thead>
              <tbody>
                {page.data.map((row) => (
                  <tr key={row.id}>
                    <Td kind="name">
                      <Person id={row.id} name={row.name} detail={row.email} href={to.recipient(row.id)} />
                    </Td>
                    <Td label="Groups" dim={row.groups.length === 0}>
                      <bdi>{row.groups.map(({ name }) => name).join(", ") || "–"}</bdi>
                    </Td>
                    <Td label="Known since" tight>
                      <Time at={row.createdAt} timeZone={workspace.timeZone} />
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          {(pager.earlier || pager.later) && <Pager {...pager} />}
        </>
      )}
    </>
  );
}
