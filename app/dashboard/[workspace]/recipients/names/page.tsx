import type { Metadata } from "next";
import { Button } from "@/components/ui/button";
import { ListPage } from "@/components/ui/list-page";
import { Person } from "@/components/ui/person";
import { Table, Td, Th } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { Time } from "@/components/ui/time";
import { requireMember } from "@/lib/auth/session";
import { ask } from "@/lib/read";
import { countNameRequests, listNameRequests } from "@/lib/recipients/reads/list-name-requests";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../../_parts/keyset";
import { listWords, namesWords as W } from "../words";

export const metadata: Metadata = { title: W.title };

export default async function NamesPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const answered = query.answered === "yes";
  const [page, open] = await Promise.all([
    ask(listNameRequests, actor, { open: !answered, cursor: query.cursor, limit: 50 }),
    ask(countNameRequests, actor, {}),
  ]);
  const to = routes.dashboard(workspace.slug);
  return (
    <ListPage
      words={{ ...W, empty: answered ? W.nothingAnswered : W.nothingOpen }}
      crumbs={[{ label: listWords.title, href: to.recipients() }]}
      above={
        <Tabs
          label={W.title}
          items={[
            { label: W.open, href: to.nameRequests(), count: open, current: !answered },
            { label: W.answered, href: to.nameRequests({ answered: "yes" }), current: answered },
          ]}
        />
      }
      path={to.nameRequests()}
      rows={page.data.length}
      pages={pageLinks(to.nameRequests(), query, page.nextCursor)}
    >
      <Table label={W.title}>
        <thead>
          <tr>
            <Th>{W.columns.now}</Th>
            <Th>{W.columns.wanted}</Th>
            <Th>{W.columns.asked}</Th>
            <Th>{answered ? W.columns.answer : <span className="sr-only">{W.actions}</span>}</Th>
          </tr>
        </thead>
        <tbody>
          {page.data.map((row) => (
            <tr key={row.id}>
              <Td kind="name">
                <Person id={row.recipientId} name={row.name} detail={row.email} href={to.nameRequest(row.id)} />
              </Td>
              <Td label={W.columns.wanted}>
                <bdi>{row.wantedName}</bdi>
              </Td>
              <Td label={W.columns.asked} tight>
                <Time at={row.createdAt} timeZone={workspace.timeZone} />
              </Td>
              <Td label={answered ? W.columns.answer : undefined} align={answered ? undefined : "end"}>
                {answered ? (
                  row.status === "accepted" ? (
                    W.accepted
                  ) : (
                    W.declined
                  )
                ) : (
                  <Button size="sm" href={to.nameRequest(row.id)}>
                    {W.answer}
                  </Button>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ListPage>
  );
}
