import { z } from "zod";
import { lockCertification, updateCertification as save } from "../../../db/queries/certifications";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { assignRequested } from "../rules/events";
import { certificationCommand } from "../verbs";
import { beginAssigning } from "./begin-assigning";
import { assertPublishable } from "./check-certification";

const REFUSED = {
  published: "This certification is published already.",
  retired: "This certification is retired. Make a new one.",
} as const;

/** From this commit on it can be assigned and completed; the job then assigns the members of its groups. */
export const publishCertification = certificationCommand(
  "certification.publish",
  "certification.write",
  z.strictObject({ id: idSchema("certification") }),
  async (context, { id }) => {
    const { tx, workspace, now } = context;
    const before = await lockCertification(tx, workspace.id, id, "update");
    if (!before) throw notFound("certification");
    if (before.status !== "draft") throw new DomainError("conflict", REFUSED[before.status]);
    await assertPublishable(context, before);
    const version = before.version + 1;
    await save(tx, workspace.id, id, { status: "published", publishedAt: now, updatedAt: now, version });
    const jobId = await beginAssigning(context, id);
    return {
      value: { id, jobId },
      audit: { subject: id, before: { status: "draft" }, after: { status: "published", jobId } },
      events: [assignRequested(jobId)],
    };
  },
);
