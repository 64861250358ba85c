import type { Id } from "../../core/ids";
import { chunk } from "../../core/lists";
import type { DomainEvent } from "../../governance/rules/outcome";

/** No event carries more ids than this. */
export const IDS_PER_EVENT = 500;

export const CREDENTIAL_EVENTS = {
  issued: "credentials/credential.issued",
  reinstated: "credentials/credential.reinstated",
  withdrawn: "credentials/credential.withdrawn",
  deleted: "credentials/credential.deleted",
  importRequested: "credentials/import.requested",
  draftsReleased: "credentials/drafts.released",
  changeRequested: "credentials/change.requested",
} as const;
export type CredentialEventData = { workspaceId: Id<"workspace">; credentialIds: Id<"credential">[] };

const event =
  (name: string) =>
  (ids: Id<"credential">[]): DomainEvent[] =>
    chunk(ids, IDS_PER_EVENT).map((credentialIds) => ({ name, data: { credentialIds } }));

/** Pathways look whether a step was the last missing one; those who are to be told are told. */
export const credentialsIssued = event(CREDENTIAL_EVENTS.issued);
/** Back in force: pathways look again, nobody is told anew. */
export const credentialsReinstated = event(CREDENTIAL_EVENTS.reinstated);
/** Revoked, suspended or deleted: completions that rested on them go to the review list. */
export const credentialsWithdrawn = event(CREDENTIAL_EVENTS.withdrawn);
/** Files made for them are to go too. */
export const credentialsDeleted = event(CREDENTIAL_EVENTS.deleted);

/** Work for a job of ours: its id is all that the durable function needs. */
export type JobRequested = { workspaceId: Id<"workspace">; jobId: Id<"job"> };
export const importRequested = (jobId: Id<"job">): DomainEvent => ({
  name: CREDENTIAL_EVENTS.importRequested,
  data: { jobId },
});
export const draftsReleased = (jobId: Id<"job">): DomainEvent => ({
  name: CREDENTIAL_EVENTS.draftsReleased,
  data: { jobId },
});
export const changeRequested = (jobId: Id<"job">): DomainEvent => ({
  name: CREDENTIAL_EVENTS.changeRequested,
  data: { jobId },
});

/** The subject of the jobs that issue waiting drafts: one at a time in a workspace, two would only wait for each other. */
export const DRAFTS = "drafts";
