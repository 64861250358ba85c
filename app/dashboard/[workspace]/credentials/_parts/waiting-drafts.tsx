import { PencilLine } from "lucide-react";
import { JobBar } from "@/components/jobs/job-bar";
import { Button } from "@/components/ui/button";
import { count } from "@/components/ui/format";
import { Note } from "@/components/ui/note";
import { DRAFTS } from "@/lib/credentials/rules/events";
import { getUsage } from "@/lib/governance/reads/get-usage";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";

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
    return (
      <Note
        tone="draft"
        icon={<PencilLine aria-hidden />}
        action={
          can(actor, "workspace.limit") && (
            <Button size="sm" href={to.limit()}>
              Change the limit
            </Button>
          )
        }
      >
        <b>{count(drafts, "draft")}</b> {drafts === 1 ? "waits" : "wait"} for room: the credential limit of{" "}
        {count(limit ?? 0, "credential")} is reached.
      </Note>
    );
  }
  const rest = drafts - going;
  return (
    <Note
      tone="draft"
      icon={<PencilLine aria-hidden />}
      action={
        mayIssue && (
          <Button size="sm" href={to.releaseDrafts()}>
            Issue {going === 1 ? "it" : `all ${going.toLocaleString("en-GB")}`}
          </Button>
        )
      }
    >
      <b>{count(going, "draft")}</b> can go out now.{rest > 0 && ` ${count(rest, "more waits", "more wait")} for room.`}
    </Note>
  );
}
