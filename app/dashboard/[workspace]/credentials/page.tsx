import { FileUp, Plus } from "lucide-react";
import type { Metadata } from "next";
import { CredentialTable } from "@/components/credentials/credential-table";
import { verbsOf } from "@/components/credentials/verbs";
import { Button } from "@/components/ui/button";
import { FilterSearch, FilterSelect } from "@/components/ui/filters";
import { ListPage } from "@/components/ui/list-page";
import { Note } from "@/components/ui/note";
import { requireMember } from "@/lib/auth/session";
import { countChangeable } from "@/lib/credentials/reads/count-changeable";
import { listAchievements } from "@/lib/credentials/reads/list-achievements";
import { countMatchingCredentials, listCredentials } from "@/lib/credentials/reads/list-credentials";
import { SOURCE_WORDS, STATUS_FILTERS } from "@/lib/credentials/rules/credential-words";
import { CREDENTIAL_SORTS } from "@/lib/credentials/rules/list-input";
import { SOURCE_KINDS } from "@/lib/credentials/rules/vocabulary";
import { can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../_parts/keyset";
import { ChangeJob } from "./_parts/change-job";
import { DidNote } from "./_parts/did-note";
import { listFilter } from "./_parts/list-filter";
import { WaitingDrafts } from "./_parts/waiting-drafts";
import { listWords as words } from "./words/list";

export const metadata: Metadata = { title: words.title };

const LIMIT = 50;
const MOST = 10_000;
const SORTS = CREDENTIAL_SORTS.flatMap((key) => [key, `-${key}`]);

export default async function CredentialsPage({ params, searchParams }: WorkspacePage) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const { did, n, ...asked } = plainQuery(await searchParams);
  const { filter, query, ignored, achievement, group } = await listFilter(actor, asked);
  const sort = SORTS.find((each) => each === query.sort) ?? "-createdAt";
  const [page, total, achievements, groups] = await Promise.all([
    ask(listCredentials, actor, { ...filter, sort, cursor: query.cursor, limit: LIMIT }),
    ask(countMatchingCredentials, actor, filter),
    ask(listAchievements, actor, { limit: 200 }),
    ask(listGroups, actor, { limit: 200 }),
  ]);
  const to = routes.dashboard(workspace.slug);
  const mayIssue = can(actor, "credential.issue");
  const buttons = mayIssue && (
    <>
      <Button href={to.imports()} icon={<FileUp aria-hidden />}>
        {words.importFile}
      </Button>
      <Button variant="ink" href={to.issueCredentials()} icon={<Plus aria-hidden />}>
        {words.issue}
      </Button>
    </>
  );
  // A list of ten thousands is counted to the last one only where all of it can be acted on.
  const countExactly = async () => {
    if (!mayIssue) return total;
    const { fitting, others } = await ask(countChangeable, actor, { verb: "delete", ...filter });
    return fitting + others;
  };
  return (
    <ListPage
      words={words}
      actions={buttons}
      first={buttons}
      above={
        <>
          <DidNote did={did} n={Number(n)} />
          <ChangeJob actor={actor} />
          <WaitingDrafts actor={actor} slug={workspace.slug} />
          {ignored.length > 0 && <Note tone="neutral">{words.unknownFilter}</Note>}
        </>
      }
      path={to.credentials()}
      keep={{ sort: query.sort, sourceId: query.sourceId }}
      filtered={Object.values(filter).some(Boolean)}
      summary={total >= MOST ? words.most : words.all(total)}
      filters={
        <>
          <FilterSearch label={words.search} value={query.q} />
          <FilterSelect
            name="achievementId"
            label={words.achievement}
            any={words.any}
            value={filter.achievementId}
            options={choices(achievements.data, achievement)}
          />
          <FilterSelect
            name="status"
            label={words.status}
            any={words.any}
            value={filter.status}
            options={STATUS_FILTERS}
          />
          <FilterSelect
            name="source"
            label={words.source}
            any={words.any}
            value={filter.source}
            options={SOURCE_KINDS.map((value) => ({ value, label: SOURCE_WORDS[value] }))}
          />
          {groups.data.length > 0 && (
            <FilterSelect
              name="groupId"
              label={words.group}
              any={words.any}
              value={filter.groupId}
              options={choices(groups.data, group)}
            />
          )}
        </>
      }
      rows={page.data.length}
      pages={pageLinks(to.credentials(), query, page.nextCursor)}
    >
      <CredentialTable
        slug={workspace.slug}
        rows={page.data}
        query={query}
        sort={sort}
        total={total < MOST ? total : await countExactly()}
        verbs={verbsOf(actor)}
      />
    </ListPage>
  );
}

type Choice = { id: string; name: string };

/** The first of many, and the chosen one wherever it stands among them. */
function choices(first: readonly Choice[], chosen: Choice | undefined) {
  const all = chosen && !first.some(({ id }) => id === chosen.id) ? [...first, chosen] : first;
  return all.map(({ id, name }) => ({ value: id, label: name }));
}
