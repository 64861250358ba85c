import { JobBar } from "@/components/jobs/job-bar";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { getJob } from "@/lib/governance/reads/get-job";
import type { Actor } from "@/lib/governance/rules/permissions";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { resultsWords as words } from "../../words/results";

type Props = { program: Pick<ProgramView, "ending" | "endJobId">; actor: Actor; slug: string };

/** While everybody gets their result: how far it is; where it stopped, what to do. */
export async function EndJob({ program: { ending, endJobId }, actor, slug }: Props) {
  if (!ending || endJobId === null) return null;
  const job = await ask(getJob, actor, { id: endJobId });
  const failed = job.status === "failed";
  return (
    <div className="mb-6">
      <JobBar
        job={{ ...job, startedAt: job.startedAt === null ? null : new Date(job.startedAt) }}
        name={words.onTheirWay}
        now={new Date()}
      />
      {failed && (
        <Note tone="expired" action={<Button href={routes.dashboard(slug).jobs()}>{words.openJobs}</Button>}>
          {words.failed}
        </Note>
      )}
    </div>
  );
}
