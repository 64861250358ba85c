import { z } from "zod";
import { countChangedProgress, readTotals } from "../../../db/queries/pathway-progress";
import { findPathway, type PathwayRow } from "../../../db/queries/pathways";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { type ReadContext, read } from "../../read";
import { previewBackfill } from "../commands/begin-backfill";
import { editOfRules, withEdit } from "../rules/edit";
import { previewOf } from "../rules/preview";

const input = z.strictObject({ id: idSchema("pathway"), ...editOfRules });

/**
 * What saving an edit of an active pathway would do: whose progress bar changes (earned or total), who completes by it and
 * did not before, and what is issued. Nothing is ever taken away.
 */
export const previewEdit = read("pathway.read", input, async (context, { id, ...change }) => {
  const before = await findPathway(context.db, context.workspace.id, id);
  if (!before) throw notFound("pathway");
  const after = withEdit(before, change);
  const [was, becomes] = [scopeOf(context, before), scopeOf(context, after)];
  const { workspace, now, db } = context;
  return {
    ...(before.status === "active"
      ? await previewBackfill({ tx: db, workspace, now }, after)
      : previewOf({ preExisting: 0, review: 0, fresh: 0 }, null)),
    progressChanges: await countChangedProgress(db, was, becomes),
    completedBefore: (await readTotals(db, was)).completed,
    completionChanged: before.completionAchievementId !== after.completionAchievementId,
    completedAfter: (await readTotals(db, becomes)).completed,
  };
});

function scopeOf({ workspace, now }: ReadContext, { id, steps, countExpired }: PathwayRow) {
  return { workspaceId: workspace.id, pathwayId: id, steps, countExpired, now };
}
