import { ProgressGrid } from "@/components/programs/progress-grid";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import { progressGrid } from "@/lib/programs/reads/progress-grid";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { IN_PROGRAM_STATUS_WORDS, PIPELINE_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import { PIPELINE_STATUSES } from "@/lib/programs/rules/vocabulary";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { pageLinks, plainQuery } from "../../../_parts/keyset";
import { loadProgram } from "../../_parts/find-program";
import { ProgramHead } from "../../_parts/program-head";
import { progressWords as words } from "../../words/progress";
import { EndJob } from "../_parts/end-job";
import { setProgressAction } from "../actions";
import { columnsOf, peopleOf } from "./_parts/grid-of";

type Props = {
  params: Promise<{ workspace: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};
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
  const head = (
    <ProgramHead
      program={program}
      actor={actor}
      workspace={workspace}
      here="progress"
      counts={{ components: components.length, participants }}
    />
  );
  if (status === "draft" || participants === 0 || components.length === 0)
    return (
      <>
        {head}
        <NothingYet program={program} slug={slug} mayWrite={mayWrite} />
      </>
    );
  const groups = await ask(listGroups, actor, { limit: 100 });
  const filter = {
    q: query.q?.slice(0, 200),
    group: groups.data.find((group) => group.id === query.group)?.id,
    status: PIPELINE_STATUSES.find((each) => each === query.status),
  };
  const [grid, locale] = await Promise.all([
    ask(progressGrid, actor, { id, ...filter, cursor: query.cursor, limit: LIMIT }),
    localeOfReader(),
  ]);
  const labels = certificationId ? IN_PROGRAM_STATUS_WORDS : PIPELINE_STATUS_WORDS;
  const filtered = Object.values(filter).some(Boolean);
  const path = to.programProgress(id);
  return (
    <>
      {head}
      <EndJob program={program} actor={actor} slug={slug} />
      {status === "ended" && !ending && (
        <Note tone="neutral" action={<Button href={to.programResults(id)}>{words.results}</Button>}>
          {words.ended}
        </Note>
      )}
      <Filters path={path} filtered={filtered} summary={filtered ? undefined : words.summary(participants)}>
        <FilterSearch label={words.search} value={filter.q} />
        {groups.data.length > 0 && (
          <FilterSelect
            name="group"
            label={words.group}
            any={words.any}
            value={filter.group}
            options={groups.data.map((group) => ({ value: group.id, label: group.name }))}
          />
        )}
        <FilterSelect
          name="status"
          label={words.status}
          any={words.any}
          value={filter.status}
          options={PIPELINE_STATUSES.map((value) => ({ value, label: labels[value] }))}
        />
      </Filters>
      {grid.rows.length === 0 ? (
        <NothingMatches action={<Button href={path}>{words.clear}</Button>}>{words.nothingMatches}</NothingMatches>
      ) : (
        <ProgressGrid
          columns={columnsOf(grid, locale)}
          people={peopleOf(grid, locale, (recipient) => to.programParticipant(id, recipient))}
          programId={id}
          slug={slug}
          action={setProgressAction}
          editable={mayWrite && !ending}
          certifies={certificationId !== null}
        />
      )}
      {(grid.nextCursor || query.cursor) && <Pager {...pageLinks(path, query, grid.nextCursor)} />}
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
