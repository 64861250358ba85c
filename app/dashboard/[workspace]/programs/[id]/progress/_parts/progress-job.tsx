import { JobBar } from "@/components/jobs/job-bar";
import type { Id } from "@/lib/core/ids";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";

/** How long the outcome is news. */
const NEWS_MS = 30 * 60_000;
const LAST = 5;

/** A status that is being set for many: how far it is, and what it has brought. */
export async function ProgressJob({ actor, programId }: { actor: Actor; programId: Id<"program"> }) {
  if (!can(actor, "job.read")) return null;
  const { data } = await ask(listJobs, actor, { subject: programId, limit: LAST });
  const job = data.find(({ kind }) => kind === "program.set-progress");
  if (!job || (job.endedAt && Date.now() - job.endedAt.getTime() > NEWS_MS)) return null;
  return (
    <div className="mb-6">
      <JobBar job={job} now={new Date()} />
    </div>
  );
}
