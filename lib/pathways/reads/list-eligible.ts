import { z } from "zod";
import { findCutoff, listEligible as query } from "../../../db/queries/eligibility";
import { findPathway } from "../../../db/queries/pathways";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import { read } from "../../read";
import { requirementOf } from "../commands/award-completions";
import { previewBackfill } from "../commands/begin-backfill";
import { editOfRules, withEdit } from "../rules/edit";
import { type Outcome, outcomeOf } from "../rules/outcome-of";

export type Eligible = {
  recipient: { id: Id<"recipient">; name: string; email: string };
  /** The day on which the last step was earned. */
  completedOn: string;
  outcome: Outcome;
};

/**
 * Who meets every step and has no award of it yet, oldest completion first, and what each would get: by the pathway as it
 * is, or as an edit would leave it.
 */
export const listEligible = read(
  "pathway.read",
  z.strictObject({ id: idSchema("pathway"), ...editOfRules, ...pageInput }),
  async ({ db, workspace, now }, { id, limit, cursor, ...edit }): Promise<Page<Eligible>> => {
    const before = await findPathway(db, workspace.id, id);
    if (!before) throw notFound("pathway");
    const pathway = withEdit(before, edit);
    if (!pathway.completionAchievementId || pathway.steps.length === 0) return { data: [], nextCursor: null };
    const need = requirementOf(pathway, pathway.completionAchievementId, now);
    const { toIssue, toDraft } = await previewBackfill({ tx: db, workspace, now }, pathway);
    const scarce = toDraft > 0 && workspace.credentialLimit !== null;
    const cutoff = scarce ? await findCutoff(db, need, toIssue) : null;
    const after = decodeCursor(cursor, ["day", "any"]) as [string, string] | null;
    const rows = await query(db, need, { after, limit: limit + 1 });
    return toPage(
      rows,
      limit,
      (row) => ({
        recipient: { id: row.recipientId, name: row.name, email: row.email },
        completedOn: row.completedOn,
        outcome: outcomeOf(row, cutoff),
      }),
      (row) => [row.completedOn, row.recipientId],
    );
  },
);
