import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { formatNumber } from "@/components/ui/format";
import { ListPage } from "@/components/ui/list-page";
import { Section } from "@/components/ui/section";
import { NameCell, Table, Td, Th } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../_parts/keyset";
import { createGroupAction } from "./actions";
import { listWords as words } from "./words";

export const metadata: Metadata = { title: words.title };

export default async function GroupsPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const page = await ask(listGroups, actor, { cursor: query.cursor, limit: 50 });
  const to = routes.dashboard(workspace.slug);
  return (
    <>
      <ListPage
        words={words}
        path={to.groups()}
        rows={page.data.length}
        pages={pageLinks(to.groups(), query, page.nextCursor)}
      >
        <Table label={words.title}>
          <thead>
            <tr>
              <Th>{words.name}</Th>
              <Th align="end">{words.recipients}</Th>
            </tr>
          </thead>
          <tbody>
            {page.data.map((row) => (
              <tr key={row.id}>
                <NameCell href={to.group(row.id)} name={row.name} />
                <Td label={words.recipients} align="end" tight>
                  {formatNumber(row.recipients)}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </ListPage>
      {can(actor, "group.write") && (
        <Section title={words.new}>
          <ActionForm action={createGroupAction} hidden={{ workspace: workspace.slug }}>
            <TextInput name="name" label={words.name} maxLength={200} />
            <div className="acts">
              <Button type="submit">{words.add}</Button>
            </div>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
