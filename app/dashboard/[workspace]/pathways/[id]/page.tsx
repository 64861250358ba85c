import type { Metadata } from "next";
import { JobBar } from "@/components/jobs/job-bar";
import { CohortTable } from "@/components/pathways/cohort-table";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Filters } from "@/components/ui/filters";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { Trail } from "@/components/ui/trail";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import { can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import type { PathwayView } from "@/lib/pathways/reads/get-pathway";
import { pathwayOverview } from "@/lib/pathways/reads/pathway-analytics";
import { monthSpan } from "@/lib/pathways/rules/began";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { plainQuery } from "../../_parts/keyset";
import { AfterDeactivation } from "../_components/after-deactivation";
import { CohortFigure } from "../_components/cohort-figure";
import { loadHead } from "../_components/load-head";
import { loadPathway, type PathwayParams } from "../_components/load-pathway";
import { PathwayFigure } from "../_components/pathway-figure";
import { isFiltered, PathwayFilters, readFilter } from "../_components/pathway-filters";
import { PathwayHead } from "../_components/pathway-head";
import { activatePathwayAction } from "../actions";
import { definitionWords, headWords, overviewWords as words } from "../words/pages";

export const metadata: Metadata = { title: headWords.label };

/** How long the outcome of a job is news. */
const NEWS_MS = 24 * 3_600_000;
const MONTHS = 12;
const ALL_MONTHS = 240;

type Props = PathwayParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PathwayPage({ params, searchParams }: Props) {
  const { actor, workspace, pathway, to } = await loadPathway(params);
  const { id } = pathway;
  const query = plainQuery(await searchParams);
  const filter = readFilter(query, workspace, new Date());
  const allMonths = query.months === "all";
  const [figures, jobs, groups, head] = await Promise.all([
    ask(pathwayOverview, actor, { id, ...filter.of, months: allMonths ? ALL_MONTHS : MONTHS }),
    ask(listJobs, actor, { subject: id, limit: 1 }),
    ask(listGroups, actor, { limit: 100 }),
    loadHead(actor, pathway),
  ]);
  const { preview } = head;
  const [job] = jobs.data.filter(({ endedAt }) => endedAt === null || Date.now() - endedAt.getTime() < NEWS_MS);
  const group = filter.of.groupId;
  return (
    <>
      <PathwayHead workspace={workspace} pathway={pathway} current="overview" {...head} />
      {query.did === "deactivated" && preview && head.mayWrite && (
        <AfterDeactivation
          action={activatePathwayAction}
          hidden={{ workspace: workspace.slug, id }}
          quiet={preview.eligible === 0}
          pathwayUrl={to.pathway(id)}
          confirmUrl={to.confirmPathway(id, "activate")}
        />
      )}
      {job && (
        <div className="mb-6">
          <JobBar
            job={job}
            now={new Date()}
            link={
              <AppLink className="link" href={to.credentials({ source: "pathway", sourceId: id })}>
                {words.issued}
              </AppLink>
            }
          />
        </div>
      )}
      {preview && preview.eligible > 0 && (
        <Note
          action={
            <Button size="sm" href={to.pathwayEligible(id)}>
              {words.see(preview.eligible)}
            </Button>
          }
        >
          {words.ready(preview.eligible, preview.toIssue, preview.toDraft)}
        </Note>
      )}
      {pathway.steps.length === 0 && (
        <EmptyState
          title={words.noStep}
          action={head.mayWrite && <Button href={to.editPathway(id)}>{words.addStep}</Button>}
        >
          {words.noStepYet}
        </EmptyState>
      )}
      {head.recipients === 0 && pathway.steps.length > 0 && (
        <>
          <Way slug={workspace.slug} pathway={pathway} />
          <p className="mt-6 text-small text-ink-2">{words.nobody}</p>
        </>
      )}
      {head.recipients > 0 && (
        <>
          <Filters path={to.pathway(id)} filtered={isFiltered(filter)} summary={words.counted(workspace.timeZone)}>
            <PathwayFilters filter={filter} groups={groups.data} />
          </Filters>
          <PathwayFigure
            pathway={pathway}
            figures={figures}
            achievementHref={to.achievement}
            hrefOf={(missing) => to.pathwayRecipients(id, { ...filter.query, missing })}
            writeTo={can(actor, "message.send") ? (missing) => to.newMessage(id, { missing, group }) : null}
          />
          {figures.cohorts.length > 0 && (
            <Section
              title={words.cohorts}
              description={words.cohortsLede}
              end={
                figures.moreCohorts && (
                  <AppLink className="link" scroll={false} href={to.pathway(id, { ...filter.query, months: "all" })}>
                    {words.everyMonth}
                  </AppLink>
                )
              }
            >
              <CohortFigure cohorts={figures.cohorts} />
              <CohortTable
                cohorts={figures.cohorts}
                definitions={{
                  began: definitionWords.began,
                  completed: definitionWords.cohortCompleted,
                  days: definitionWords.days,
                }}
                hrefOf={(month) => to.pathwayRecipients(id, { ...monthSpan(month), groupId: group })}
              />
            </Section>
          )}
        </>
      )}
    </>
  );
}

/** The way itself: the steps in their order, and what completing them earns. */
function Way({ slug, pathway }: { slug: string; pathway: PathwayView }) {
  const { name, steps, completionAchievementId, completionName } = pathway;
  const to = routes.dashboard(slug);
  return (
    <Trail
      label={words.trail(name)}
      ground="canvas"
      steps={steps.map((step) => ({
        id: step.achievementId,
        name: step.name,
        href: to.achievement(step.achievementId),
      }))}
      completion={
        completionAchievementId && completionName
          ? {
              id: completionAchievementId,
              name: completionName,
              note: words.awarded,
              href: to.achievement(completionAchievementId),
            }
          : undefined
      }
    />
  );
}
