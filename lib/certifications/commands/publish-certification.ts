import { z } from "zod";
import {
  type CertificationRow,
  lockCertification,
  updateCertification as save,
} from "../../../db/queries/certifications";
import type { CommandContext } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { makeAchievement } from "../../credentials/commands/make-achievement";
import { assignRequested } from "../rules/events";
import { certificationCommand } from "../verbs";
import { beginAssigning, isAssigned } from "./begin-assigning";
import { assertPublishable } from "./check-certification";

const REFUSED = {
  published: "This certification is published already.",
  retired: "This certification is retired. Make a new one.",
} as const;

/**
 * From this commit on it can be assigned and completed; a job then assigns the members of its groups. One that programs earn is
 * assigned to nobody, so it has no job: from now on it can be linked to programs.
 */
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
    const made = issuesByPrograms(before) ? await ownAchievement(context, before) : null;
    const issues = made ? { achievementId: made.subject } : {};
    await save(tx, workspace.id, id, { status: "published", publishedAt: now, updatedAt: now, version, ...issues });
    const jobId = isAssigned(before) ? await beginAssigning(context, id) : null;
    const published = {
      subject: id,
      before: { status: "draft" },
      after: { status: "published", ...(jobId && { jobId }), ...issues },
    };
    return {
      value: { id, jobId },
      audit: made ? [made, published] : published,
      events: jobId ? [assignRequested(jobId)] : [],
    };
  },
);

/** Programs issue what a certification names; one that names nothing yet gets an achievement of its own. */
const issuesByPrograms = ({ earnedBy, invisible, achievementId }: CertificationRow): boolean =>
  earnedBy === "programs" && !invisible && achievementId === null;

async function ownAchievement(context: CommandContext, { id, name, description }: CertificationRow) {
  const subject = await makeAchievement(context, { name, description, type: "Certification" });
  return { subject, action: "achievement.create", after: { name, status: "published", certificationId: id } };
}
