import type { Metadata } from "next";
import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatNumber } from "@/components/ui/format";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import { TextInput } from "@/components/ui/text-input";
import { requireMember } from "@/lib/auth/session";
import { can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery } from "../_parts/keyset";
import { createGroupAction } from "./actions";
import { listWords as words } from "./words";

export const metadata: Metadata = { title: words.title };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function GroupsPage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const page = await ask(listGroups, actor, { cursor: query.cursor, limit: 50 });
  const to = routes.dashboard(workspace.slug);
  const pager = pageLinks(to.groups(), query, page.nextCursor);
  return (
    <>
      <Breadcrumbs items={[{ label: words.title }]} />
      <PageHeader title={words.title}>{words.lede}</PageHeader>
      {page.data.length === 0 && !query.cursor && <EmptyState title={words.empty.title}>{words.empty.text}</EmptyState>}
      {page.data.length > 0 && (
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
                <Td kind="name">
                  <AppLink href={to.group(row.id)}>
                    <b>
                      <bdi>{row.name}</bdi>
                    </b>
                  </AppLink>
                </Td>
                <Td label={words.recipients} align="end" tight>
                  {formatNumber(row.recipients)}
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {(pager.earlier || pager.later) && <Pager {...pager} />}
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
