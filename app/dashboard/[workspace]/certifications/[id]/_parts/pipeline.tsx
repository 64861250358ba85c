import { Download } from "lucide-react";
import { Button } from "@/components/ui/button";
import { EmptyState, NothingMatches } from "@/components/ui/empty-state";
import { Note } from "@/components/ui/note";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import type { Id } from "@/lib/core/ids";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { pipelineOfCertification } from "@/lib/programs/reads/pipeline-of-certification";
import type { ProgramItem } from "@/lib/programs/rules/program-view";
import { ask } from "@/lib/read";
import { routes, withQuery } from "@/lib/routes";
import { pageLinks } from "../../../_parts/keyset";
import { loadGroups } from "../../../programs/_parts/load-groups";
import { pipelineWords as words } from "../../words/pipeline";
import { PipelineCards } from "./pipeline-cards";
import { PipelineFilters } from "./pipeline-filters";
import { askedOf, headOf } from "./pipeline-query";
import { PipelineTable } from "./pipeline-table";

type Props = {
  actor: Actor;
  slug: string;
  id: Id<"certification">;
  programs: readonly ProgramItem[];
  query: Record<string, string | undefined>;
  /** The page's own address: all of what is asked for is in it. */
  here: string;
  /** How many rows at once: fewer where more stands below the table. */
  limit?: number;
};

/** Everybody on the way to a certification: figures, filters and the table, all answered by the server. */
export async function Pipeline({ actor, slug, id, programs, query, here, limit = 50 }: Props) {
  const to = routes.dashboard(slug);
  const asked = askedOf(query);
  const { filter, filtered, ended, sort } = asked;
  const input = { id, ...filter, ended, sort, cursor: query.cursor, limit };
  const [page, groups] = await Promise.all([ask(pipelineOfCertification, actor, input), loadGroups(actor)]);
  const { cursor: _, before: __, ...stays } = query;
  const at = (change: Record<string, string | undefined>) => withQuery(here, { ...stays, ...change });
  const { summary, found } = page;
  const hasEnded = programs.some(({ status }) => status === "ended");
  if (summary.enrolled === 0 && !filtered) {
    const showEnded = hasEnded && !ended && !programs.some(({ status }) => status === "running");
    return <NobodyYet endedHref={showEnded ? at({ ended: "true" }) : null} />;
  }
  const whom = givenOf({ certification: id, ...filter, ended: ended ? "true" : undefined });
  const mayNudge = can(actor, "program.nudge");
  const everybody = { name: undefined, group: undefined };
  return (
    <>
      {summary.offTrack > 0 && !ended && (
        <Note
          tone="expired"
          action={
            mayNudge && (
              <Button
                size="sm"
                href={to.nudgeParticipants({
                  ...givenOf({ certification: id, program: filter.program }),
                  status: "off_track",
                })}
              >
                {words.nudgeThem}
              </Button>
            )
          }
        >
          {words.watch(summary.offTrack)}
        </Note>
      )}
      <PipelineCards
        summary={summary}
        chosen={filter.status}
        searched={Boolean(filter.name || filter.group)}
        ended={ended}
        href={(status) => at({ ...everybody, status })}
      />
      <Section
        title={words.people}
        end={
          <Button size="sm" href={to.exportPipeline(id, stays)} download icon={<Download aria-hidden />}>
            {words.export}
          </Button>
        }
      >
        <PipelineFilters
          here={here}
          asked={asked}
          sort={query.sort}
          groups={groups}
          programs={programs.filter(({ status }) => status === "running" || (ended && status === "ended"))}
          hasEnded={hasEnded}
          people={found}
        />
        {page.participants.length === 0 ? (
          <NothingMatches action={<Button href={here}>{words.clear}</Button>}>{words.nothingMatches}</NothingMatches>
        ) : (
          <PipelineTable
            slug={slug}
            rows={page.participants}
            total={found}
            head={(key) => headOf(sort, key, at)}
            whom={whom}
            mayNudge={mayNudge}
            mayExtend={can(actor, "program.write")}
          />
        )}
        <Pager {...pageLinks(here, query, page.nextCursor)} />
      </Section>
    </>
  );
}

function NobodyYet({ endedHref }: { endedHref: string | null }) {
  if (endedHref === null) return <EmptyState title={words.nobody.title}>{words.nobody.text}</EmptyState>;
  return (
    <EmptyState title={words.noneRunning.title} action={<Button href={endedHref}>{words.noneRunning.action}</Button>}>
      {words.noneRunning.text}
    </EmptyState>
  );
}

const givenOf = (query: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])));
