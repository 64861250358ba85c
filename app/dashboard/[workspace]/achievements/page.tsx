import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { formatNumber } from "@/components/ui/format";
import { PageHeader } from "@/components/ui/page-header";
import { Pager } from "@/components/ui/pager";
import { Table, Td, Th } from "@/components/ui/table";
import { requireMember } from "@/lib/auth/session";
import { countHolders } from "@/lib/credentials/reads/count-holders";
import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import { LEVEL_WORDS, TYPE_WORDS, validityWords } from "@/lib/credentials/rules/achievement-words";
import { ACHIEVEMENT_STATUSES } from "@/lib/credentials/rules/vocabulary";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery } from "../_parts/keyset";
import { listWords as words } from "./words";

export const metadata: Metadata = { title: words.title };

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
const LIMIT = 50;

export default async function AchievementsPage({ params, searchParams }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const status = ACHIEVEMENT_STATUSES.find((each) => each === query.status);
  const page = await ask(listAchievements, actor, { search: query.q, status, cursor: query.cursor, limit: LIMIT });
  const ids = page.data.map((row) => row.id);
  const holders = await ask(countHolders, actor, { ids });
  const to = routes.dashboard(workspace.slug);
  const filtered = Boolean(query.q || status);
  const empty = page.data.length === 0 && !filtered && !query.cursor;
  const create = can(actor, "achievement.write") && (
    <Button variant="ink" href={to.newAchievement()} icon={<Plus aria-hidden />}>
      {words.create}
    </Button>
  );
  return (
    <>
      <Breadcrumbs items={[{ label: words.title }]} />
      <PageHeader title={words.title} actions={!empty && create}>
        {words.lede}
      </PageHeader>
      {empty ? (
        <EmptyState title={words.empty.title} action={create}>
          {words.empty.text}
        </EmptyState>
      ) : (
        <>
          <Filters path={to.achievements()} filtered={filtered}>
            <FilterSearch label={words.search} value={query.q} />
            <FilterSelect
              name="status"
              label={words.statusLabel}
              any={words.any}
              value={status}
              options={ACHIEVEMENT_STATUSES.map((value) => ({ value, label: words.status[value] }))}
            />
          </Filters>
          {page.data.length === 0 ? (
            <NothingMatches action={<Button href={to.achievements()}>{words.clear}</Button>}>
              {words.nothingMatches}
            </NothingMatches>
          ) : (
            <Table label={words.title}>
              <thead>
                <tr>
                  <Th>{words.name}</Th>
                  <Th>{words.type}</Th>
                  <Th>{words.level}</Th>
                  <Th>{words.validFor}</Th>
                  <Th align="end">{words.issued}</Th>
                  <Th>{words.statusLabel}</Th>
                </tr>
              </thead>
              <tbody>
                {page.data.map((row) => (
                  <tr key={row.id}>
                    <Td kind="name">
                      <AppLink href={to.achievement(row.id)}>
                        <b>
                          <bdi>{row.name}</bdi>
                        </b>
                      </AppLink>
                    </Td>
                    <Td label={words.type}>{TYPE_WORDS[row.type]}</Td>
                    <Td label={words.level} dim={!row.level}>
                      {row.level ? LEVEL_WORDS[row.level] : words.noLevel}
                    </Td>
                    <Td label={words.validFor}>{validityWords(row.validity?.months ?? null)}</Td>
                    <Td label={words.issued} align="end" tight>
                      {formatNumber(holders.get(row.id) ?? 0)}
                    </Td>
                    <Td kind="state" label={words.statusLabel}>
                      <Badge status={row.status} />
                    </Td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
          {(page.nextCursor || query.cursor) && <Pager {...pageLinks(to.achievements(), query, page.nextCursor)} />}
        </>
      )}
    </>
  );
}
