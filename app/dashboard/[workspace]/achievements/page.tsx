import type { Metadata } from "next";
import { Badge } from "@/components/ui/badge";
import { FilterSearch, FilterSelect } from "@/components/ui/filters";
import { formatNumber } from "@/components/ui/format";
import { ListPage } from "@/components/ui/list-page";
import { NameCell, Table, Td, Th } from "@/components/ui/table";
import { requireMember } from "@/lib/auth/session";
import { countHolders } from "@/lib/credentials/reads/count-holders";
import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import { LEVEL_WORDS, TYPE_WORDS, validityWords } from "@/lib/credentials/rules/achievement-words";
import { ACHIEVEMENT_STATUSES } from "@/lib/credentials/rules/vocabulary";
import { can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../_parts/keyset";
import { listWords as words } from "./words";

export const metadata: Metadata = { title: words.title };

const LIMIT = 50;

export default async function AchievementsPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const query = plainQuery(await searchParams);
  const status = ACHIEVEMENT_STATUSES.find((each) => each === query.status);
  const page = await ask(listAchievements, actor, { search: query.q, status, cursor: query.cursor, limit: LIMIT });
  const ids = page.data.map((row) => row.id);
  const holders = await ask(countHolders, actor, { ids });
  const to = routes.dashboard(workspace.slug);
  return (
    <ListPage
      words={words}
      createHref={can(actor, "achievement.write") && to.newAchievement()}
      path={to.achievements()}
      filtered={Boolean(query.q || status)}
      filters={
        <>
          <FilterSearch label={words.search} value={query.q} />
          <FilterSelect
            name="status"
            label={words.statusLabel}
            any={words.any}
            value={status}
            options={ACHIEVEMENT_STATUSES.map((value) => ({ value, label: words.status[value] }))}
          />
        </>
      }
      rows={page.data.length}
      pages={pageLinks(to.achievements(), query, page.nextCursor)}
    >
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
              <NameCell href={to.achievement(row.id)} name={row.name} />
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
    </ListPage>
  );
}
