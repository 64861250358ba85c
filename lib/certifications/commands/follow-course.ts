import { z } from "zod";
import { findCertificationsWith } from "../../../db/queries/certification-parts";
import { lockCertifications } from "../../../db/queries/certifications";
import { type Id, idSchema } from "../../core/ids";
import { assignRequested } from "../rules/events";
import { certificationDuty, passOver } from "../verbs";
import { beginAssigning, isAssigned } from "./begin-assigning";

/** A course changed: whoever is open in a published certification that asks for it is looked at again, by a job for each. */
export const followCourse = certificationDuty(
  "certification.follow",
  z.strictObject({ courseId: idSchema("course") }),
  passOver({ jobIds: [] }),
  async (context, { courseId }) => {
    const { tx, workspace } = context;
    const asking = await lockCertifications(tx, workspace.id, await findCertificationsWith(tx, workspace.id, courseId));
    const begun: { id: Id<"certification">; jobId: Id<"job"> }[] = [];
    for (const row of asking)
      if (row.status === "published" && isAssigned(row))
        begun.push({ id: row.id, jobId: await beginAssigning(context, row.id) });
    return {
      value: { jobIds: begun.map(({ jobId }) => jobId) },
      audit: begun.map(({ id, jobId }) => ({ subject: id, after: { courseId, jobId } })),
      events: begun.map(({ jobId }) => assignRequested(jobId)),
    };
  },
);
