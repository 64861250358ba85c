import { z } from "zod";
import { lockPathway, type PathwayRow, replaceSteps, updatePathway as save } from "../../../db/queries/pathways";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { assertVersion, versionInput } from "../../core/versions";
import { backfillRequested } from "../rules/events";
import { updatePathwayInput } from "../rules/pathway-input";
import { beginBackfill } from "./begin-backfill";
import { assertActivatable, checkPathway } from "./check-pathway";

/** Saves a change. Where an active pathway's rules change, a job finds whoever qualifies by them; nothing is taken away. */
export const updatePathway = command(
  "pathway.update",
  "pathway.write",
  z.strictObject({ ...updatePathwayInput.shape, ...versionInput }),
  async (context, { id, ifVersion, ...change }) => {
    const { tx, workspace, now } = context;
    const before = await lockPathway(tx, workspace.id, id, "update");
    if (!before) throw notFound("pathway");
    assertVersion(before.version, ifVersion);
    const { steps, ...fields } = change;
    const after: PathwayRow = {
      ...before,
      ...withoutUndefined(fields),
      steps: steps?.map((step) => step.achievementId) ?? before.steps,
      version: before.version + 1,
    };
    const shape = { id, name: after.name, steps: after.steps, completion: after.completionAchievementId };
    const known = rulesDiffer(before, after) ? await checkPathway(context, shape) : null;
    if (known && before.status === "active") assertActivatable(shape, known);
    await save(tx, workspace.id, id, { ...withoutUndefined(fields), version: after.version, updatedAt: now });
    if (steps) await replaceSteps(tx, workspace.id, id, after.steps);
    const job = known && before.status === "active" ? await beginBackfill(context, after, "pathway.reevaluate") : null;
    return {
      value: { id, jobId: job?.jobId ?? null },
      audit: { subject: id, before: summary(before), after: summary(after) },
      events: job ? [backfillRequested(job.jobId)] : [],
    };
  },
);

function rulesDiffer(before: PathwayRow, after: PathwayRow): boolean {
  return (
    before.completionAchievementId !== after.completionAchievementId ||
    before.countExpired !== after.countExpired ||
    before.steps.join() !== after.steps.join()
  );
}

const summary = ({ name, steps, completionAchievementId, countExpired }: PathwayRow) => ({
  name,
  steps,
  completionAchievementId,
  countExpired,
});

function withoutUndefined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
