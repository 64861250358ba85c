import { z } from "zod";
import { countByStatus } from "../../../db/queries/credential-selection";
import { findOpenJobs, insertJob } from "../../../db/queries/jobs";
import { actorId, authorise, command } from "../../command";
import { assertExpected } from "../../core/assert-expected";
import { DomainError, invalid } from "../../core/errors";
import { newId } from "../../core/ids";
import { CHANGE_JOBS, CHANGES, MAY_CHANGE, NEEDS_REASON } from "../rules/change";
import { changeRequested } from "../rules/events";
import { MAY } from "../rules/lifecycle";
import { credentialFilter } from "../rules/list-input";
import { reasonSchema } from "../rules/reason";

const { recipientEmail: _address, ...filter } = credentialFilter;
const input = z.strictObject({
  change: z.enum(CHANGES),
  /** How many it was confirmed for: where there are others by now, a person looks again. */
  expected: z.int().min(1),
  reason: reasonSchema.optional(),
  ...filter,
});

/** Suspends, reinstates, revokes or deletes all that a filter finds and that it fits; a job does it, chunk by chunk. */
export const changeMatching = command(
  "credential.change-matching",
  "credential.suspend",
  input,
  async ({ tx, workspace, actor, now }, { change, expected, reason, ...matching }) => {
    const { search, ...named } = matching; // what was searched for may be an address, and the audit trail is for ever
    authorise(actor, MAY_CHANGE[change]);
    if (NEEDS_REASON.includes(change) && reason === undefined) throw invalid("reason", "Give a reason of a few words.");
    const [open] = await findOpenJobs(tx, workspace.id, CHANGE_JOBS);
    if (open) throw new DomainError("conflict", "Credentials are being changed already. Wait until that is done.");
    const counts = await countByStatus(tx, workspace.id, matching, now);
    const total = MAY[change].reduce((sum, status) => sum + (counts[status] ?? 0), 0);
    assertExpected(total, expected);
    const jobId = newId("job");
    await insertJob(tx, {
      workspaceId: workspace.id,
      id: jobId,
      kind: "credentials.change",
      subject: CHANGE_JOBS,
      input: { change, reason: reason ?? null, filter: matching },
      total,
      createdBy: actorId(actor),
      createdAt: now,
    });
    return {
      value: { jobId, total },
      audit: {
        subject: jobId,
        after: { change, reason, ...named, searched: search !== undefined, credentials: total },
      },
      events: [changeRequested(jobId)],
    };
  },
);
