import { z } from "zod";
import { findAssignable, lockCertifications } from "../../../db/queries/certifications";
import type { Id } from "../../core/ids";
import { assignRequested } from "../rules/events";
import { certificationDuty, passOver } from "../verbs";
import { beginAssigning } from "./begin-assigning";

/** Switched on again: who came, left and was graded in the meantime is looked at, by a job for each certification. */
export const resumeCertifications = certificationDuty(
  "certification.resume",
  z.strictObject({}),
  passOver({ jobIds: [] }),
  async (context) => {
    const { tx, workspace } = context;
    const rows = await lockCertifications(tx, workspace.id, await findAssignable(tx, workspace.id));
    const begun: { id: Id<"certification">; jobId: Id<"job"> }[] = [];
    for (const { id } of rows) begun.push({ id, jobId: await beginAssigning(context, id) });
    return {
      value: { jobIds: begun.map(({ jobId }) => jobId) },
      audit: begun.map(({ id, jobId }) => ({ subject: id, after: { jobId } })),
      events: begun.map(({ jobId }) => assignRequested(jobId)),
    };
  },
);
