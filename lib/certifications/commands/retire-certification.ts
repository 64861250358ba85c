import { z } from "zod";
import { lockCertification, updateCertification as save } from "../../../db/queries/certifications";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { certificationCommand } from "../verbs";

const REFUSED = {
  draft: "This certification is a draft. Delete it instead.",
  retired: "This certification is retired already.",
} as const;

/** Nobody is assigned, reminded or completes it from now on. It stays with those who completed it. */
export const retireCertification = certificationCommand(
  "certification.retire",
  "certification.write",
  z.strictObject({ id: idSchema("certification") }),
  async ({ tx, workspace, now }, { id }) => {
    const before = await lockCertification(tx, workspace.id, id, "update");
    if (!before) throw notFound("certification");
    if (before.status !== "published") throw new DomainError("conflict", REFUSED[before.status]);
    const version = before.version + 1;
    await save(tx, workspace.id, id, { status: "retired", retiredAt: now, updatedAt: now, version });
    return {
      value: { id },
      audit: { subject: id, before: { status: "published" }, after: { status: "retired" } },
      events: [],
    };
  },
);
