import { headers } from "next/headers";
import { after } from "next/server";
import { JobBar } from "@/components/jobs/job-bar";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { type MemberActor, requireMember } from "@/lib/auth/session";
import { execute } from "@/lib/command";
import { dayIn } from "@/lib/core/dates";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import { can, type Permission } from "@/lib/governance/rules/permissions";
import { noteHomeVisit } from "@/lib/insights/commands/note-home-visit";
import { homeBeginnings, homeTrends, issuedByMonth } from "@/lib/insights/reads/home-figures";
import { homeActivity, homeNeeds, homePathways } from "@/lib/insights/reads/home-lists";
import { homeNews } from "@/lib/insights/reads/home-news";
import { bestNextStep } from "@/lib/insights/rules/best-next-step";
import { readyPathways } from "@/lib/pathways/reads/ready-pathways";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { Activity } from "./_parts/home/activity";
import { FirstSteps } from "./_parts/home/first-steps";
import { HomeActions, HomeTitle } from "./_parts/home/head";
import { IssuedChart } from "./_parts/home/issued-chart";
import { needsOf } from "./_parts/home/needs";
import { NeedsYou } from "./_parts/home/needs-you";
import { NextStep } from "./_parts/home/next-step";
import { Pathways } from "./_parts/home/pathways";
import { situationOf } from "./_parts/home/situation";
import { Strip } from "./_parts/home/strip";
import { homeWords } from "./_parts/home/words/home";
import { newsWords } from "./_parts/home/words/news";

export default async function HomePage({ params }: { params: Promise<{ workspace: string }> }) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const { name, timeZone } = workspace;
  const may = (permission: Permission) => can(actor, permission);
  const [news, begun, needs, usage, jobs, pathways, ready, deeds, trends, months] = await Promise.all([
    ask(homeNews, actor, {}),
    ask(homeBeginnings, actor, {}),
    ask(homeNeeds, actor, {}),
    ask(getUsage, actor, {}),
    ask(listJobs, actor, { open: true, limit: 5 }),
    ask(homePathways, actor, {}),
    may("pathway.activate") ? ask(readyPathways, actor, {}) : [],
    ask(homeActivity, actor, {}),
    ask(homeTrends, actor, {}),
    ask(issuedByMonth, actor, {}),
  ]);
  await noteVisit(actor);
  const to = routes.dashboard(workspace.slug);
  const room = usage.limit === null ? null : Math.max(0, usage.limit - usage.issued);
  const waiting = needsOf({ needs, today: dayIn(timeZone, news.now), room: { limit: usage.limit, room }, may, to });
  const first = begun.achievements === 0 || !begun.issued || begun.pathways === 0;
  const situation = situationOf({ begun, needs, usage, room, ready, pathways: pathways.pathways, may });
  const step = first ? null : bestNextStep(situation);
  const empty = !begun.issued && needs.drafts === 0;
  const counted = { ...news, first: news.since === null, running: jobs.data.length, waiting: waiting.length };
  return (
    <>
      <Breadcrumbs items={[{ label: homeWords.name }]} />
      <PageHeader
        title={<HomeTitle name={name} since={news.since} now={news.now} timeZone={timeZone} empty={empty} />}
        actions={<HomeActions may={may} to={to} empty={begun.achievements === 0} />}
      >
        {empty ? homeWords.empty : newsWords(counted)}
      </PageHeader>
      {first && <FirstSteps name={name} begun={begun} may={may} to={to} />}
      {begun.issued && <Strip trends={trends} pathways={pathways.pathways} />}
      <div className="cols home-cols">
        {step && <NextStep step={step} to={to} />}
        <div className="home-main">
          <NeedsYou needs={waiting} />
          {begun.issued && <IssuedChart {...months} />}
          <Pathways {...pathways} to={to} />
        </div>
        <div className="home-rail">
          {jobs.data.length > 0 && (
            <Section title={homeWords.running} end={<AppLink href={to.jobs()}>{homeWords.allJobs}</AppLink>}>
              <div className="flex flex-col gap-4">
                {jobs.data.map((job) => (
                  <JobBar key={job.id} job={job} now={news.now} />
                ))}
              </div>
            </Section>
          )}
          <Activity
            deeds={deeds}
            now={news.now}
            timeZone={timeZone}
            all={may("audit.read") ? to.history() : undefined}
          />
        </div>
      </div>
    </>
  );
}

/** A page that is only fetched ahead, in case somebody goes there, has not been looked at. */
async function noteVisit(actor: MemberActor): Promise<void> {
  const ahead = (await headers()).has("next-router-prefetch");
  if (!ahead) after(() => execute(noteHomeVisit, actor, {}));
}
