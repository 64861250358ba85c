import { CircleAlert, Eye, Milestone, PencilLine } from "lucide-react";
import { JobBar } from "@/components/jobs/job-bar";
import { AppLink } from "@/components/ui/app-link";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { count } from "@/components/ui/format";
import { PageHeader } from "@/components/ui/page-header";
import { List, ListRow } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { StatStrip } from "@/components/ui/stat-strip";
import { requireMember } from "@/lib/auth/session";
import { getOverview } from "@/lib/governance/reads/get-overview";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import { can } from "@/lib/governance/rules/permissions";
import { readyPathways } from "@/lib/pathways/reads/ready-pathways";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ workspace: string }> };
type Figures = Awaited<ReturnType<typeof getOverview.run>>;
type To = ReturnType<typeof routes.dashboard>;

export default async function HomePage({ params }: Props) {
  const { actor, workspace } = await requireMember((await params).workspace);
  const [figures, jobs, ready] = await Promise.all([
    ask(getOverview, actor, {}),
    ask(listJobs, actor, { open: true, limit: 5 }),
    can(actor, "pathway.activate") ? ask(readyPathways, actor, {}) : [],
  ]);
  const to = routes.dashboard(workspace.slug);
  const mayIssue = can(actor, "credential.issue");
  return (
    <>
      <Breadcrumbs items={[{ label: "Home" }]} />
      <PageHeader
        title={<bdi>{workspace.name}</bdi>}
        actions={
          mayIssue && (
            <Button variant="ink" href={to.issueCredentials()}>
              Issue credentials
            </Button>
          )
        }
      />
      {figures.achievements + figures.issued === 0 ? (
        <Begin to={to} mayIssue={mayIssue} />
      ) : (
        <Strip figures={figures} />
      )}
      <NeedsYou figures={figures} ready={ready} to={to} />
      {jobs.data.length > 0 && (
        <Section title="Running" end={<AppLink href={to.jobs()}>All jobs</AppLink>}>
          <div className="flex flex-col gap-3">
            {jobs.data.map((job) => (
              <JobBar key={job.id} job={job} now={new Date()} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

function Strip({ figures }: { figures: Figures }) {
  return (
    <StatStrip
      items={[
        {
          label: "Credentials issued",
          value: figures.issued,
          definition: "Issued and not deleted; drafts are not counted.",
        },
        { label: "Recipients", value: figures.recipients },
        {
          label: "Achievements",
          value: figures.achievements,
          definition: "Published ones: those that can be issued now.",
        },
        { label: "Active pathways", value: figures.activePathways },
      ]}
    />
  );
}

function Begin({ to, mayIssue }: { to: To; mayIssue: boolean }) {
  return (
    <EmptyState
      title="Begin with what can be earned"
      action={
        mayIssue && (
          <Button variant="ink" href={to.newAchievement()}>
            Create an achievement
          </Button>
        )
      }
    >
      An achievement says what somebody has done and how you know. Issue it to people, or string several into a pathway
      that awards itself.
    </EmptyState>
  );
}

type Ready = Awaited<ReturnType<typeof readyPathways.run>>;

function NeedsYou({ figures, ready, to }: { figures: Figures; ready: Ready; to: To }) {
  const { drafts, failedMails, reviews } = figures;
  if (drafts + failedMails + reviews + ready.length === 0) return null;
  return (
    <Section title="Needs you">
      <List label="Needs you">
        {ready.map(({ id, name, eligible }) => (
          <ListRow
            key={id}
            icon={<Milestone aria-hidden />}
            title={`${name} is ready to activate`}
            action={
              <Button size="sm" href={to.confirmPathway(id, "activate")}>
                Preview activation
              </Button>
            }
          >
            {count(eligible, "person", "people")} already {eligible === 1 ? "meets" : "meet"} every step.
          </ListRow>
        ))}
        {drafts > 0 && (
          <ListRow
            icon={<PencilLine aria-hidden />}
            tone="draft"
            title={`${count(drafts, "draft")} ${drafts === 1 ? "waits" : "wait"} to go out`}
            action={
              <Button size="sm" href={to.credentials({ status: "draft" })}>
                See drafts
              </Button>
            }
          >
            Made while there was no room under the limit, or saved to be looked at first.
          </ListRow>
        )}
        {reviews > 0 && (
          <ListRow
            icon={<Eye aria-hidden />}
            title={`${count(reviews, "completion")} to look at`}
            action={
              <Button size="sm" href={to.pathways()}>
                See pathways
              </Button>
            }
          >
            A step was withdrawn after the pathway was completed. The completion stays until you decide.
          </ListRow>
        )}
        {failedMails > 0 && (
          <ListRow
            icon={<CircleAlert aria-hidden />}
            tone="revoked"
            title={`${count(failedMails, "mail")} could not be sent`}
            action={
              <Button size="sm" href={to.outbox({ status: "failed" })}>
                See mails
              </Button>
            }
          >
            The credentials are issued all the same; only the message did not arrive.
          </ListRow>
        )}
      </List>
    </Section>
  );
}
