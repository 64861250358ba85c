import { z } from "zod";
import { findJob } from "../../../db/queries/jobs";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

/** How far a job is. `done` only grows; `total` is an estimate until the job is done. */
export const getJob = read(
  "job.read",
  z.strictObject({ id: idSchema("job") }),
  async ({ db, workspace }, { id: wanted }) => {
    const row = await findJob(db, workspace.id, wanted);
    if (!row) throw notFound("job");
    const { id, kind, status, done, total, error, result, subject } = row;
    const at = (instant: Date | null) => instant?.toISOString() ?? null;
    return {
      id,
      kind,
      status,
      done,
      total,
      error,
      result,
      subject,
      createdAt: row.createdAt.toISOString(),
      startedAt: at(row.startedAt),
      endedAt: at(row.endedAt),
    };
  },
);
