import type { Id } from "../../core/ids";
import type { DomainEvent } from "../../governance/rules/outcome";

export const PATHWAY_EVENTS = { backfillRequested: "pathways/backfill.requested" } as const;
export type BackfillRequested = { workspaceId: Id<"workspace">; jobId: Id<"job"> };

/** A pathway was activated, or changed while active: whoever qualifies is to be found by the job. */
export function backfillRequested(jobId: Id<"job">): DomainEvent {
  return { name: PATHWAY_EVENTS.backfillRequested, data: { jobId } };
}
