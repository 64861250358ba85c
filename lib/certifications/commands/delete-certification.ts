import { z } from "zod";
import {
  countCompleted,
  isLinked,
  lockCertification,
  deleteCertification as remove,
} from "../../../db/queries/certifications";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { certificationCommand } from "../verbs";

/** Removes a draft, or a retired one that nobody completed. What somebody completed stays in their profile. */
export const deleteCertification = certificationCommand(
  "certification.delete",
  "certification.write",
  z.strictObject({ id: idSchema("certification") }),
  async ({ tx, workspace }, { id }) => {
    const before = await lockCertification(tx, workspace.id, id, "update");
    if (!before) throw notFound("certification");
    if (before.status === "published")
      throw new DomainError("conflict", "This certification is published. Retire it first.");
    const completed = await countCompleted(tx, workspace.id, id);
    if (completed > 0) {
      const people = completed === 1 ? "1 person has" : `${completed} people have`;
      throw new DomainError("conflict", `${people} completed this certification, so it stays, retired.`);
    }
    if (await isLinked(tx, workspace.id, id))
      throw new DomainError("conflict", "Programs lead to this certification, so it stays, retired.");
    await remove(tx, workspace.id, id);
    const { name, status, courses, groups } = before;
    return { value: { id }, audit: { subject: id, before: { name, status, courses, groups } }, events: [] };
  },
);
