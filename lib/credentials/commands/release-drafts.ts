import { z } from "zod";
import { countDrafts } from "../../../db/queries/drafts";
import { findOpenJobs, insertJob } from "../../../db/queries/jobs";
import { lockRoom } from "../../../db/queries/usage";
import { actorId, command } from "../../command";
import { DomainError } from "../../core/errors";
import { newId } from "../../core/ids";
import { DRAFTS, draftsReleased } from "../rules/events";
import { draftFilterInput } from "../rules/list-input";

/** Issues every waiting draft that the filter finds, oldest first, as far as there is room; a job does it. */
export const releaseDrafts = command(
  "credential.release-drafts",
  "credential.issue",
  z.strictObject(draftFilterInput),
  async ({ tx, workspace, actor, now }, filter) => {
    const { search, ...named } = filter; // what was searched for may be an address, and the audit trail is for ever
    const room = await lockRoom(tx, workspace.id);
    const [open] = await findOpenJobs(tx, workspace.id, DRAFTS);
    if (open) throw new DomainError("conflict", "Waiting drafts are being issued already.");
    const total = await countDrafts(tx, workspace.id, filter, now);
    if (total === 0) throw new DomainError("conflict", "No draft is waiting.");
    if (room === 0)
      throw new DomainError("conflict", "The credential limit leaves no room. Raise it, or delete credentials.");
    const jobId = newId("job");
    await insertJob(tx, {
      workspaceId: workspace.id,
      id: jobId,
      kind: "credentials.issue-drafts",
      subject: DRAFTS,
      input: filter,
      total: Math.min(total, room ?? total),
      createdBy: actorId(actor),
      createdAt: now,
    });
    return {
      value: { jobId },
      audit: { subject: jobId, after: { ...named, searched: search !== undefined, drafts: total } },
      events: [draftsReleased(jobId)],
    };
  },
);
