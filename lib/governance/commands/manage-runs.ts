import { z } from "zod";
import { cancelRun as cancel, retryRun as retry } from "../../../db/queries/engine/admin";
import { command } from "../../command";
import { DomainError } from "../../core/errors";

const input = z.strictObject({ id: z.string().min(1).max(64) });

/** A new run with the same events: what the failed one had done is done again only where that changes nothing. */
export const retryRun = command("run.retry", "run.manage", input, async ({ tx, workspace }, { id }) => {
  const again = await retry(tx, { workspaceId: workspace.id }, id);
  if (!again) throw new DomainError("conflict", "Only a run that failed or was cancelled can be tried again.");
  return { value: { id: again }, audit: { subject: id, after: { run: again } }, events: [] };
});

export const cancelRun = command("run.cancel", "run.manage", input, async ({ tx, workspace }, { id }) => {
  if (!(await cancel(tx, { workspaceId: workspace.id }, id)))
    throw new DomainError("conflict", "This run has ended already.");
  return { value: { id }, audit: { subject: id }, events: [] };
});
