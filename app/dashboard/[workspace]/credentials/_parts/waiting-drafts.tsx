import { PencilLine } from "lucide-react";
import { JobBar } from "@/components/jobs/job-bar";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { DRAFTS } from "@/lib/credentials/rules/events";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { draftWords as words } from "../words/list";

/** Drafts that wait: how many can go out now, or why they can't; and the job that lets them out, while it runs. */
export async function WaitingDrafts({ actor, slug }: { actor: Actor; slug: string }) {
  const [{ issued, drafts, limit }, jobs] = await Promise.all([
    ask(getUsage, actor, {}),
    ask(listJobs, actor, { subject: DRAFTS, open: true, limit: 1 }),
  ]);
  const [job] = jobs.data;
  if (job) return <JobBar job={job} now={new Date()} />;
  if (drafts === 0) return null;
  const to = routes.dashboard(slug);
  const going = limit === null ? drafts : Math.min(drafts, Math.max(0, limit - issued));
  const mayIssue = can(actor, "credential.issue");
  if (going === 0) {
    const [bold, rest] = words.none(drafts, limit ?? 0);
    return (
      <Note
        tone="draft"
        icon={<PencilLine aria-hidden />}
        action={
          can(actor, "workspace.limit") && (
            <Button size="sm" href={to.limit()}>
              {words.changeLimit}
            </Button>
          )
        }
      >
        <b>{bold}</b>
        {rest}
      </Note>
    );
  }
  const [bold, rest] = words.some(going, drafts - going);
  return (
    <Note
      tone="draft"
      icon={<PencilLine aria-hidden />}
      action={
        mayIssue && (
          <Button size="sm" href={to.releaseDrafts()}>
            {words.release(going)}
          </Button>
        )
      }
    >
      <b>{bold}</b>
      {rest}
    </Note>
  );
}
