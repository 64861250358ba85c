import { JobBar } from "@/components/jobs/job-bar";
import { Button } from "@/components/ui/button";
import { Note } from "@/components/ui/note";
import { listJobs } from "@/lib/governance/reads/list-jobs";
import { type Actor, can } from "@/lib/governance/rules/permissions";
import type { ProgramView } from "@/lib/programs/rules/program-view";
import { ask } from "@/lib/read";
import { routes } from "@/lib/routes";
import { certifyJobWords as words } from "../../words/certify";

type Props = { program: Pick<ProgramView, "id" | "status" | "certificationId">; actor: Actor; slug: string };
/** How long the outcome is news. */
const NEWS_MS = 30 * 60_000;
const LAST = 10;

/** A certification that was added after the end: how far its certificates are; where it stopped, what to do. */
export async function CertifyJob({ program: { id, status, certificationId }, actor, slug }: Props) {
  if (status !== "ended" || certificationId === null || !can(actor, "job.read")) return null;
  const { data } = await ask(listJobs, actor, { subject: id, limit: LAST });
  const job = data.find(({ kind }) => kind === "program.certify");
  const now = new Date();
  if (!job || (job.status === "done" && job.endedAt && now.getTime() - job.endedAt.getTime() > NEWS_MS)) return null;
  return (
    <div className="mb-6">
      <JobBar job={job} name={words.name} now={now} />
      {job.status === "failed" && (
        <Note tone="expired" action={<Button href={routes.dashboard(slug).jobs()}>{words.openJobs}</Button>}>
          {words.failed}
        </Note>
      )}
    </div>
  );
}
