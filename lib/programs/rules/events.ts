import type { Id } from "../../core/ids";
import { chunk } from "../../core/lists";
import type { DomainEvent } from "../../governance/rules/outcome";

const IDS_PER_EVENT = 500;

export const PROGRAM_EVENTS = {
  /** Its end was asked for and committed: a job decides who passed. */
  endRequested: "programs/end.requested",
  /** A certification was added after the end and committed: a job certifies those who had passed. */
  certifyRequested: "programs/certify.requested",
  /** These have their result: they are told. */
  resultsMade: "programs/results.made",
  /** One status for all whom a filter found. */
  progressRequested: "programs/progress.requested",
  nudgeRequested: "programs/nudge.requested",
  /** Somebody came, or a component asks for a course now: what they achieved there before counts. */
  coursesAsked: "programs/courses.asked",
} as const;
export type EndRequested = { workspaceId: Id<"workspace">; jobId: Id<"job"> };
export type CertifyRequested = EndRequested;
export type ResultsMade = { workspaceId: Id<"workspace">; programId: Id<"program">; recipientIds: Id<"recipient">[] };
export type ProgressRequested = { workspaceId: Id<"workspace">; jobId: Id<"job"> };
export type NudgeRequested = { workspaceId: Id<"workspace">; jobId: Id<"job"> };
/** `recipientIds` null: everybody in it. */
export type CoursesAsked = {
  workspaceId: Id<"workspace">;
  programId: Id<"program">;
  recipientIds: Id<"recipient">[] | null;
};

export const endRequested = (jobId: Id<"job">): DomainEvent => ({ name: PROGRAM_EVENTS.endRequested, data: { jobId } });

export const certifyRequested = (jobId: Id<"job">): DomainEvent => ({
  name: PROGRAM_EVENTS.certifyRequested,
  data: { jobId },
});

export const resultsMade = (programId: Id<"program">, ids: Id<"recipient">[]): DomainEvent[] =>
  chunk(ids, IDS_PER_EVENT).map((recipientIds) => ({
    name: PROGRAM_EVENTS.resultsMade,
    data: { programId, recipientIds },
  }));

export const progressRequested = (jobId: Id<"job">): DomainEvent => ({
  name: PROGRAM_EVENTS.progressRequested,
  data: { jobId },
});

export const nudgeRequested = (jobId: Id<"job">): DomainEvent => ({
  name: PROGRAM_EVENTS.nudgeRequested,
  data: { jobId },
});

export function coursesAsked(programId: Id<"program">, ids: Id<"recipient">[] | null): DomainEvent[] {
  const name = PROGRAM_EVENTS.coursesAsked;
  if (ids === null) return [{ name, data: { programId, recipientIds: null } }];
  return chunk(ids, IDS_PER_EVENT).map((recipientIds) => ({ name, data: { programId, recipientIds } }));
}
