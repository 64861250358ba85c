import { ProgressGrid } from "@/components/programs/progress-grid";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { can } from "@/lib/governance/rules/permissions";
import { countFound } from "@/lib/programs/reads/preview-progress";
import { progressGrid } from "@/lib/programs/reads/progress-grid";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery, type WorkspacePage } from "../../../_parts/keyset";
import { loadProgram } from "../../_parts/find-program";
import { loadGroups } from "../../_parts/load-groups";
import { ProgramHead } from "../../_parts/program-head";
import { stateOptions } from "../../_parts/state-options";
import { progressWords as words } from "../../words/progress";
import { EndJob } from "../_parts/end-job";
import { setProgressAction } from "../actions";
import { gridFilter } from "./_parts/grid-filter";
import { columnsOf, peopleOf } from "./_parts/grid-of";
import { ProgressJob } from "./_parts/progress-job";

type Props = WorkspacePage<"id">;
const LIMIT = 50;

export async function generateMetadata({ params }: Props) {
  return { title: `${words.title}: ${(await loadProgram(params)).program.name}` };
}

/** How far everybody is in every component, and where a facilitator says so: singly, or for many at once. */
export default async function ProgramProgressPage({ params, searchParams }: Props) {
  const { actor, workspace, program, to } = await loadProgram(params);
  const { id, status, ending, participants, components, certificationId } = program;
  const { slug } = workspace;
  const query = plainQuery(await searchParams);
  const mayWrite = can(actor, "program.write");
  const head = <ProgramHead program={program} actor={actor} workspace={workspace} here="progress" />;
  if (status === "draft" || participants === 0 || components.length === 0)
    return (
      <>
        {head}
        <NothingYet program={program} slug={slug} mayWrite={mayWrite} />
      </>
    );
  const groups = await loadGroups(actor);
  const filter = gridFilter(query, groups);
  const { search: q, groupId: group, standing } = filter;
  const [grid, found, locale] = await Promise.all([
    ask(progressGrid, actor, { id, q, group, status: standing, cursor: query.cursor, limit: LIMIT }),
    ask(countFound, actor, { id, ...filter }),
    localeOfReader(),
  ]);
  const filtered = Object.values(filter).some(Boolean);
  const path = to.programProgress(id);
  const editable = mayWrite && !ending;
  const all = { count: found, path: to.setProgress(id), back: to.programProgress(id, query).split("?")[1] ?? "" };
  return (
    <>
      {head}
      <EndJob program={program} actor={actor} slug={slug} />
      <ProgressJob actor={actor} programId={id} />
      {status === "ended" && !ending && (
        <Note tone="neutral" action={<Button href={to.programResults(id)}>{words.results}</Button>}>
          {words.ended}
        </Note>
      )}
      <Filters path={path} filtered={filtered} summary={words.summary(found)}>
        <FilterSearch label={words.search} value={q} />
        {groups.length > 0 && (
          <FilterSelect
            name="group"
            label={words.group}
            any={words.any}
            value={group}
            options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FilterSelect
          name="status"
          label={words.status}
          any={words.any}
          value={standing}
          options={stateOptions(program, certificationId !== null)}
        />
      </Filters>
      {grid.rows.length === 0 ? (
        <NothingMatches action={<Button href={path}>{words.clear}</Button>}>{words.nothingMatches}</NothingMatches>
      ) : (
        <>
          {editable && (
            <noscript>
              <p className="mb-2">
                <AppLink className="link" href={to.setProgress(id, { back: all.back })}>
                  {words.setAll(found)}
                </AppLink>
              </p>
            </noscript>
          )}
          <ProgressGrid
            columns={columnsOf(grid, locale)}
            people={peopleOf(grid, locale, (recipient) => to.programParticipant(id, recipient))}
            programId={id}
            slug={slug}
            action={setProgressAction}
            editable={editable}
            all={all}
            certifies={certificationId !== null}
          />
        </>
      )}
      <Pager {...pageLinks(path, query, grid.nextCursor)} />
    </>
  );
}

type NothingProps = { program: ProgramView; slug: string; mayWrite: boolean };

function NothingYet({ program: { id, status, components }, slug, mayWrite }: NothingProps) {
  const to = routes.dashboard(slug);
  const said = status === "draft" ? words.draft : components.length === 0 ? words.noComponents : words.nobody;
  const [label, href] =
    said === words.draft
      ? [words.draft.start, to.confirmProgram(id, "start")]
      : said === words.noComponents
        ? [words.noComponents.add, to.programComponents(id)]
        : [words.nobody.add, to.programParticipants(id)];
  return (
    <EmptyState title={said.title} action={mayWrite && status !== "ended" && <Button href={href}>{label}</Button>}>
      {said.text}
    </EmptyState>
  );
}
