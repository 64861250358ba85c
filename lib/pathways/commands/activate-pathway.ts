import { z } from "zod";
import { lockPathway, updatePathway as save } from "../../../db/queries/pathways";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { backfillRequested } from "../rules/events";
import { beginBackfill } from "./begin-backfill";
import { assertActivatable, checkPathway } from "./check-pathway";

/** Makes it visible and automatic from this commit on; the job then finds those who met the steps before. */
export const activatePathway = command(
  "pathway.activate",
  "pathway.activate",
  z.strictObject({ id: idSchema("pathway") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const before = await lockPathway(tx, workspace.id, id, "update");
    if (!before) throw notFound("pathway");
    if (before.status === "active") throw new DomainError("conflict", "This pathway is active already.");
    const shape = { id, name: before.name, steps: before.steps, completion: before.completionAchievementId };
    assertActivatable(shape, await checkPathway(context, shape));
    await save(tx, workspace.id, id, {
      status: "active",
      activatedAt: now,
      updatedAt: now,
      version: before.version + 1,
    });
    const { jobId, preview } = await beginBackfill(
      context,
      { ...before, version: before.version + 1 },
      "pathway.activate",
    );
    return {
      value: { id, jobId, ...preview },
      audit: { subject: id, before: { status: before.status }, after: { status: "active", jobId, ...preview } },
      events: [backfillRequested(jobId)],
    };
  },
);
