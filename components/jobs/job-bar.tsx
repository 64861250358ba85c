import type { ReactNode } from "react";
import { jobName, jobOutcome } from "@/lib/governance/rules/job-words";
import type { JobKind, JobStatus } from "@/lib/governance/rules/vocabulary";
import { ProgressBar } from "../ui/progress-bar";
import { RefreshWhile } from "../ui/refresh-while";

export type Job = {
  kind: JobKind;
  status: JobStatus;
  done: number;
  total: number;
  result: Record<string, number>;
  error: string | null;
  startedAt: Date | null;
};
type Props = { job: Job; now: Date; name?: string; link?: ReactNode };

/** One job: a bar that moves while it runs, a sentence when it is over. */
export function JobBar({ job, now, name = jobName(job.kind), link }: Props) {
  const open = job.status === "queued" || job.status === "running";
  return (
    <>
      <RefreshWhile active={open} />
      <ProgressBar
        name={name}
        done={job.done}
        total={job.total}
        status={job.status}
        secondsLeft={secondsLeft(job, now)}
        outcome={
          <>
            <b>{name}.</b> {jobOutcome(job)} {link}
          </>
        }
      />
    </>
  );
}

/** As long again for each one left as for each one done; nothing is said before a twentieth is done. */
function secondsLeft({ startedAt, done, total }: Job, now: Date): number | undefined {
  if (!startedAt || done < total / 20 || done === 0) return undefined;
  const each = (now.getTime() - startedAt.getTime()) / done;
  return Math.max(1, Math.round(((total - done) * each) / 1000));
}
