import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { FilterSearch, FilterSelect, Filters } from "@/components/ui/filters";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import type { Id } from "@/lib/core/ids";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { pipelineOfCertification } from "@/lib/programs/reads/pipeline-of-certification";
import type { PipelineSummary } from "@/lib/programs/rules/pipeline-view";
import type { ProgramItem } from "@/lib/programs/rules/program-view";
import { PIPELINE_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import { PIPELINE_STATUSES, type PipelineStatus } from "@/lib/programs/rules/vocabulary";
import { ask } from "@/lib/read";
import { routes, withQuery } from "@/lib/routes";
import { pageLinks } from "../../../_parts/keyset";
import { loadGroups } from "../../../programs/_parts/load-groups";
import { pipelineWords as words } from "../../words/pipeline";
import { PipelineCards } from "./pipeline-cards";
import { askedOf, headOf } from "./pipeline-query";
import { PipelineTable } from "./pipeline-table";

const LIMIT = 50;
type Props = {
  actor: Actor;
  slug: string;
  id: Id<"certification">;
  programs: readonly ProgramItem[];
  query: Record<string, string | undefined>;
  /** The page's own address: all of what is asked for is in it. */
  here: string;
};

/** Everybody on the way to a certification: figures, filters and the table, all answered by the server. */
export async function Pipeline({ actor, slug, id, programs, query, here }: Props) {
  const to = routes.dashboard(slug);
  const { filter, filtered, ended, sort } = askedOf(query);
  const listed = programs.filter(({ status }) => status === "running" || (ended && status === "ended"));
  const asked = { id, ...filter, ended, sort, cursor: query.cursor, limit: LIMIT };
  const [page, groups] = await Promise.all([ask(pipelineOfCertification, actor, asked), loadGroups(actor)]);
  const { cursor: _, before: __, ...stays } = query;
  const at = (change: Record<string, string | undefined>) => withQuery(here, { ...stays, ...change });
  const whom = Object.fromEntries(
    Object.entries({ certification: id, ...filter, ended: ended ? "true" : undefined }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    ),
  );
  const mayNudge = can(actor, "program.nudge");
  const { offTrack } = page.summary;
  const hasEnded = programs.some(({ status }) => status === "ended");
  if (page.summary.enrolled === 0 && !filtered)
    return listed.length > 0 || !hasEnded ? (
      <EmptyState title={words.nobody.title}>{words.nobody.text}</EmptyState>
    ) : (
      <EmptyState
        title={words.noneRunning.title}
        action={<Button href={at({ ended: "true" })}>{words.noneRunning.action}</Button>}
      >
        {words.noneRunning.text}
      </EmptyState>
    );
  return (
    <>
      <PipelineCards summary={page.summary} chosen={filter.status} href={(status) => at({ status })} />
      {offTrack > 0 && (
        <Note
          tone="expired"
          action={
            mayNudge && (
              <Button size="sm" href={to.nudgeParticipants({ ...whom, status: "off_track" })}>
                {words.nudgeThem}
              </Button>
            )
          }
        >
          {words.watch(offTrack)}
        </Note>
      )}
      <Filters
        path={here}
        keep={{ sort: query.sort }}
        filtered={filtered || ended}
        summary={words.summary(shownOf(page.summary, filter.status))}
      >
        <FilterSearch name="name" label={words.search} value={query.name} />
        {groups.length > 0 && (
          <FilterSelect
            name="group"
            label={words.group}
            any={words.any}
            value={filter.group}
            options={options(groups)}
          />
        )}
        {listed.length > 1 && (
          <FilterSelect
            name="program"
            label={words.program}
            any={words.any}
            value={filter.program}
            options={options(listed)}
          />
        )}
        <FilterSelect
          name="status"
          label={words.status}
          any={words.any}
          value={filter.status}
          options={PIPELINE_STATUSES.map((value) => ({ value, label: PIPELINE_STATUS_WORDS[value] }))}
        />
        {hasEnded && (
          <FilterSelect
            name="ended"
            label={words.which}
            any={words.running}
            value={ended ? "true" : undefined}
            options={[{ value: "true", label: words.withEnded }]}
          />
        )}
      </Filters>
      {page.participants.length === 0 ? (
        <NothingMatches action={<Button href={here}>{words.clear}</Button>}>{words.nothingMatches}</NothingMatches>
      ) : (
        <PipelineTable
          slug={slug}
          rows={page.participants}
          total={shownOf(page.summary, filter.status)}
          head={(key) => headOf(sort, key, at)}
          whom={whom}
          mayNudge={mayNudge}
          mayExtend={can(actor, "program.write")}
        />
      )}
      {(page.nextCursor || query.cursor) && <Pager {...pageLinks(here, query, page.nextCursor)} />}
    </>
  );
}

const options = (items: readonly { id: string; name: string }[]) =>
  items.map(({ id, name }) => ({ value: id, label: name }));

/** How many of the figures' people a chosen status leaves. */
function shownOf({ enrolled, onTrack, offTrack, didNotPass }: PipelineSummary, status?: PipelineStatus): number {
  if (!status) return enrolled;
  const notBegun = enrolled - onTrack - offTrack - didNotPass;
  return { enrolled: notBegun, on_track: onTrack, off_track: offTrack, did_not_pass: didNotPass }[status];
}
