import type { Id } from "../../core/ids";
import type { DomainEvent } from "./outcome";
import type { JobKind } from "./vocabulary";

/** A person asks that a failed job goes on; whoever does jobs of that kind listens. */
export const JOB_RETRIED = "governance/job.retried";
export type JobRetried = { workspaceId: Id<"workspace">; jobId: Id<"job">; kind: JobKind };

export function jobRetried(jobId: Id<"job">, kind: JobKind): DomainEvent {
  return { name: JOB_RETRIED, data: { jobId, kind } };
}
