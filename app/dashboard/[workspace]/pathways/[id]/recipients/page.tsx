import { Download, Send } from "lucide-react";
import type { Metadata } from "next";
import { RecipientsMatrix } from "@/components/pathways/recipients-matrix";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { Pager } from "@/components/ui/pager";
import type { Sort } from "@/components/ui/table";
import { can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { countPathwayRecipients, listPathwayRecipients } from "@/lib/pathways/reads/list-pathway-recipients";
import { pathwayMarks } from "@/lib/pathways/reads/pathway-marks";
import { ask } from "@/lib/read";
import { pageLinks, plainQuery } from "../../../_parts/keyset";
import { loadHead } from "../../_components/load-head";
import { loadPathway, type PathwayParams } from "../../_components/load-pathway";
import { isFiltered, PathwayFilters, readFilter } from "../../_components/pathway-filters";
import { PathwayHead } from "../../_components/pathway-head";
import { recipientsWords as words } from "../../words/pages";

export const metadata: Metadata = { title: words.tab };

type Props = PathwayParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };
const LIMIT = 50;
const SORTS = { name: "ascending", steps: "descending", recent: "descending" } as const;
type SortKey = keyof typeof SORTS;

export default async function PathwayRecipientsPage({ params, searchParams }: Props) {
  const { actor, workspace, pathway, to } = await loadPathway(params);
  const query = plainQuery(await searchParams);
  const sort: SortKey = query.sort === "name" || query.sort === "steps" ? query.sort : "recent";
  const filter = readFilter(query, workspace, new Date());
  const missing = pathway.steps.find((step) => step.achievementId === query.missing)?.achievementId;
  const completed = query.completed === "true" || query.completed === "false" ? query.completed : undefined;
  const search = query.q?.slice(0, 200);
  const of = { id: pathway.id, ...filter.of, missing, completed, search };
  const [page, matches, groups, head] = await Promise.all([
    ask(listPathwayRecipients, actor, { ...of, sort, cursor: query.cursor, limit: LIMIT }),
    ask(countPathwayRecipients, actor, of),
    ask(listGroups, actor, { limit: 100 }),
    loadHead(actor, pathway),
  ]);
  const marks = await ask(pathwayMarks, actor, {
    id: pathway.id,
    recipientIds: page.data.map((row) => row.recipient.id),
  });
  const kept = { ...filter.query, missing, completed, q: search };
  const sorted = (key: SortKey): Sort => ({
    href: to.pathwayRecipients(pathway.id, { ...kept, sort: key === "recent" ? undefined : key }),
    direction: sort === key ? SORTS[key] : undefined,
  });
  const filtered = Boolean(search || missing || completed) || isFiltered(filter);
  const bare = to.pathwayRecipients(pathway.id);
  const pager = pageLinks(
    bare,
    { ...kept, sort: query.sort, cursor: query.cursor, before: query.before },
    page.nextCursor,
  );
  return (
    <>
      <PathwayHead workspace={workspace} pathway={pathway} current="recipients" {...head} />
      {head.recipients === 0 ? (
        <EmptyState title={words.nobodyTitle}>{words.nobody}</EmptyState>
      ) : (
        <>
          <Filters
            path={bare}
            keep={{ sort: sort === "recent" ? undefined : sort }}
            filtered={filtered}
            summary={words.found(matches)}
          >
            <FilterSearch label={words.search} value={search} />
            <FilterSelect
              name="missing"
              label={words.missing}
              any={words.anyStep}
              value={missing}
              options={pathway.steps.map(({ achievementId, name }) => ({ value: achievementId, label: name }))}
            />
            <FilterSelect
              name="completed"
              label={words.progress}
              any={words.any}
              value={completed}
              options={[
                { value: "false", label: words.inProgress },
                { value: "true", label: words.completed },
              ]}
            />
            <PathwayFilters filter={filter} groups={groups.data} />
          </Filters>
          <div className="list-acts">
            <p>{words.lede}</p>
            {matches > 0 && missing && can(actor, "message.send") && (
              <Button
                size="sm"
                icon={<Send aria-hidden />}
                href={to.newMessage(pathway.id, { missing, group: filter.of.groupId })}
              >
                {words.write}
              </Button>
            )}
            {matches > 0 && filtered && (
              <Button size="sm" icon={<Download aria-hidden />} href={to.exportPathway(pathway.id, kept)} download>
                {words.exportThese(matches)}
              </Button>
            )}
          </div>
          {page.data.length === 0 ? (
            <NothingMatches action={<Button href={bare}>{words.clear}</Button>}>{words.noMatch}</NothingMatches>
          ) : (
            <RecipientsMatrix
              rows={page.data}
              steps={pathway.steps}
              completionName={pathway.completionName ?? words.completion}
              marks={marks}
              sort={{ name: sorted("name"), steps: sorted("steps"), recent: sorted("recent") }}
              to={to}
            />
          )}
          <Pager {...pager} />
        </>
      )}
    </>
  );
}
