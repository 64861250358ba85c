import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Person } from "@/components/ui/person";
import { Table, Td, Th } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { ask } from "@/lib/read";
import { countNameRequests, listNameRequests } from "@/lib/recipients/reads/list-name-requests";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery } from "../../_parts/keyset";
import { WORDS } from "../words";

export const metadata: Metadata = { title: "Name corrections" };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function NamesPage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const answered = query.answered === "yes";
  const [page, open] = await Promise.all([
    ask(listNameRequests, actor, { open: !answered, cursor: query.cursor, limit: 50 }),
    ask(countNameRequests, actor, {}),
  ]);
  const to = routes.dashboard(workspace.slug);
  const pager = pageLinks(to.nameRequests(), query, page.nextCursor);
  return (
    <>
      <Breadcrumbs items={[{ label: "Recipients", href: to.recipients() }, { label: "Name corrections" }]} />
      <PageHeader title="Name corrections">{WORDS.names}</PageHeader>
      <Tabs
        label="Name corrections"
        items={[
          { label: "To answer", href: to.nameRequests(), count: open, current: !answered },
          { label: "Answered", href: to.nameRequests({ answered: "yes" }), current: answered },
        ]}
      />
      {page.data.length === 0 ? (
        <EmptyState title={answered ? "Nothing answered yet" : "Nobody waits for an answer"}>
          {WORDS.noNames}
        </EmptyState>
      ) : (
        <Table label="Name corrections">
          <thead>
            <tr>
              <Th>Written now</Th>
              <Th>Wanted</Th>
              <Th>Asked</Th>
              <Th>{answered ? "Answer" : <span className="sr-only">Actions</span>}</Th>
            </tr>
          </thead>
          <tbody>
            {page.data.map((row) => (
              <tr key={row.id}>
                <Td kind="name">
                  <Person id={row.recipientId} name={row.name} detail={row.email} href={to.nameRequest(row.id)} />
                </Td>
                <Td label="Wanted">
                  <bdi>{row.wantedName}</bdi>
                </Td>
                <Td label="Asked" tight>
                  <Time at={row.createdAt} timeZone={workspace.timeZone} />
                </Td>
                <Td label={answered ? "Answer" : undefined} align={answered ? undefined : "end"}>
                  {answered ? (
                    row.status === "accepted" ? (
                      "Accepted"
                    ) : (
                      "Declined"
                    )
                  ) : (
                    <Button size="sm" href={to.nameRequest(row.id)}>
                      Answer
                    </Button>
                  )}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {(pager.earlier || pager.later) && <Pager {...pager} />}
    </>
  );
}
