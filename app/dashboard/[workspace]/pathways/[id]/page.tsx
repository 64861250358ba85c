import { TrendingDown } from "lucide-react";
import { JobBar } from "@/components/jobs/job-bar";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { FilterDate, FilterSelect, Filters } from "@/components/ui/filters";
import { formatNumber, formatPercent } from "@/components/ui/format";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { Trail } from "@/components/ui/trail";
import { TrailFunnel } from "@/components/ui/trail-funnel";
import { isDay } from "@/lib/core/dates";
import type { Id } from "@/lib/core/ids";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import { can } from "@/lib/governance/rules/permissions";
import { listGroups } from "@/lib/groups/reads/list-groups";
import type { PathwayView } from "@/lib/pathways/reads/get-pathway";
import { listReviews } from "@/lib/pathways/reads/list-reviews";
import { type PathwayAnalytics, pathwayAnalytics } from "@/lib/pathways/reads/pathway-analytics";
import { previewActivation } from "@/lib/pathways/reads/preview-activation";
import { largestDrop } from "@/lib/pathways/rules/drops";
import { ask } from "@/lib/read";
import { loadPathway, type PathwayParams } from "../_components/load-pathway";
import { PathwayHead } from "../_components/pathway-head";

/** How long the outcome of a job is news. */
const NEWS_MS = 24 * 3_600_000;

type Query = { since?: string; until?: string; groupId?: string };
type Props = PathwayParams & { searchParams: Promise<Query> };

export default async function PathwayPage({ params, searchParams }: Props) {
  const { actor, workspace, pathway, to } = await loadPathway(params);
  const query = await searchParams;
  const filter = {
    since: isDay(query.since ?? "") ? query.since : undefined,
    until: isDay(query.until ?? "") ? query.until : undefined,
    groupId: (query.groupId || undefined) as Id<"group"> | undefined,
  };
  const [figures, all, jobs, reviews, groups, preview] = await Promise.all([
    ask(pathwayAnalytics, actor, { id: pathway.id, ...filter }),
    ask(pathwayAnalytics, actor, { id: pathway.id }),
    ask(listJobs, actor, { subject: pathway.id, limit: 1 }),
    ask(listReviews, actor, { pathwayId: pathway.id, limit: 100 }),
    ask(listGroups, actor, { limit: 100 }),
    pathway.status === "active" ? null : ask(previewActivation, actor, { id: pathway.id }),
  ]);
  const [job] = jobs.data.filter(({ endedAt }) => endedAt === null || Date.now() - endedAt.getTime() < NEWS_MS);
  const filtered = Boolean(filter.since ?? filter.until ?? filter.groupId);
  return (
    <>
      <PathwayHead
        workspace={workspace}
        pathway={pathway}
        current="overview"
        recipients={all.totalRecipients}
        reviews={reviews.length}
        mayWrite={can(actor, "pathway.write")}
        preview={preview}
      />
      {job && (
        <div className="mb-6">
          <JobBar
            job={job}
            now={new Date()}
            link={
              <AppLink className="link" href={to.credentials({ source: "pathway", sourceId: pathway.id })}>
                See what it issued
              </AppLink>
            }
          />
        </div>
      )}
      {pathway.status !== "active" && preview && preview.eligible > 0 && (
        <Note>
          {formatNumber(preview.eligible)} already meet every step. Activating issues {formatNumber(preview.toIssue)}{" "}
          now
          {preview.toDraft > 0 && ` and keeps ${formatNumber(preview.toDraft)} as drafts`}.
        </Note>
      )}
      {pathway.steps.length === 0 ? (
        <Note>This pathway has no step yet. Edit it to add the first.</Note>
      ) : (
        <>
          <Filters
            path={to.pathway(pathway.id)}
            filtered={filtered}
            summary={`Counted just now, ${workspace.timeZone}`}
          >
            <FilterDate name="since" label="Began since" value={filter.since} />
            <FilterDate name="until" label="until" value={filter.until} />
            {groups.data.length > 0 && (
              <FilterSelect
                name="groupId"
                label="Group"
                any="all"
                value={filter.groupId}
                options={groups.data.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </Filters>
          <div className="mt-4">
            <Funnel
              pathway={pathway}
              figures={figures}
              hrefOf={(missing) => to.pathwayRecipients(pathway.id, { ...filter, missing })}
            />
          </div>
          <Section title="The trail" description="Order is for reading and for the figure above; any order earns.">
            <Trail
              label={`Steps of ${pathway.name}`}
              ground="canvas"
              steps={pathway.steps.map(({ achievementId, name }) => ({
                id: achievementId,
                name,
                href: to.achievement(achievementId),
              }))}
              completion={
                pathway.completionAchievementId && pathway.completionName
                  ? {
                      id: pathway.completionAchievementId,
                      name: pathway.completionName,
                      note: "Awarded by itself",
                      href: to.achievement(pathway.completionAchievementId),
                    }
                  : undefined
              }
            />
          </Section>
        </>
      )}
    </>
  );
}

type FunnelProps = { pathway: PathwayView; figures: PathwayAnalytics; hrefOf: (achievementId: string) => string };

function Funnel({ pathway, figures, hrefOf }: FunnelProps) {
  const { totalRecipients, inProgress, completed, completionRate } = figures;
  const steps = pathway.steps.map(({ achievementId, name }, index) => ({
    id: achievementId,
    name,
    recipients: figures.steps[index]?.recipients ?? 0,
    href: hrefOf(achievementId),
  }));
  const drop = largestDrop(steps);
  return (
    <TrailFunnel
      label="Trail and funnel"
      total={totalRecipients}
      stats={[
        {
          label: "Total recipients",
          value: totalRecipients,
          definition: "Everybody who holds at least one step, expired ones included.",
          note: "hold at least one step",
        },
        {
          label: "In progress",
          value: inProgress,
          definition: "Those who have begun and not completed: total less completed.",
          note: "have begun, not completed",
        },
        {
          label: "Completed",
          value: completed,
          definition: "Those who meet every step now, or were awarded and have since lost steps by expiry only.",
          note: `${formatPercent(completionRate)} of all who began`,
        },
        {
          label: "Completion rate",
          value: formatPercent(completionRate, 1).replace("%", ""),
          unit: "%",
          definition: "Completed, of all who hold at least one step.",
        },
      ]}
      steps={steps}
      completion={{ id: "completion", name: pathway.completionName ?? "Completion", recipients: completed }}
      hint={
        drop && (
          <>
            <TrendingDown aria-hidden />
            <p>
              The largest drop is before <b>{drop.to.name}</b>: {formatNumber(drop.fewer)} fewer people hold it than
              hold {drop.from.name}.
            </p>
            <Button size="sm" href={drop.to.href}>
              See who does not
            </Button>
          </>
        )
      }
    />
  );
}
