import { JobBar } from "@/components/jobs/job-bar";
import { CHANGE_JOBS } from "@/lib/credentials/rules/change";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";

/** How long the outcome is news. */
const NEWS_MS = 30 * 60_000;

/** The change to all that a filter found: while it runs, and what it has brought. */
export async function ChangeJob({ actor }: { actor: Actor }) {
  const { data } = await ask(listJobs, actor, { subject: CHANGE_JOBS, limit: 1 });
  const [job] = data.filter(({ endedAt }) => endedAt === null || Date.now() - endedAt.getTime() < NEWS_MS);
  if (!job) return null;
  return (
    <div className="mb-6">
      <JobBar job={job} now={new Date()} />
    </div>
  );
}
