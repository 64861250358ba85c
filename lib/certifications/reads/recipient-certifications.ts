import { z } from "zod";
import { listAssignmentsOf } from "../../../db/queries/assignment-list";
import { findAddable, findCertificationNames } from "../../../db/queries/certification-offers";
import { findRecipient } from "../../../db/queries/recipients";
import { dayIn } from "../../core/dates";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { type AssignmentItem, viewAssignment } from "../rules/assignment-view";
import type { CertificationStatus } from "../rules/vocabulary";
import { certificationRead } from "../verbs";

const one = z.strictObject({ recipientId: idSchema("recipient") });

export type RecipientCertification = Omit<AssignmentItem, "recipient"> & {
  certification: { id: Id<"certification">; name: string; status: CertificationStatus; invisible: boolean };
};

/** All of one person's, invisible ones too: for members. */
export const recipientCertifications = certificationRead(
  "certification.read",
  one,
  async ({ db, workspace, now }, { recipientId }): Promise<RecipientCertification[]> => {
    if (!(await findRecipient(db, workspace.id, recipientId))) throw notFound("recipient");
    const scope = { workspaceId: workspace.id, today: dayIn(workspace.timeZone, now) };
    const rows = await listAssignmentsOf(db, scope, recipientId);
    const ids = rows.map((row) => row.certificationId);
    const certifications = new Map((await findCertificationNames(db, workspace.id, ids)).map((row) => [row.id, row]));
    return rows.flatMap((row) => {
      const certification = certifications.get(row.certificationId);
      const { recipient: _, ...item } = viewAssignment(row);
      return certification ? [{ ...item, certification }] : [];
    });
  },
);

/** Published ones that they do not have: what can be added individually. */
export const addableCertifications = certificationRead(
  "certification.read",
  one,
  async ({ db, workspace }, { recipientId }) => findAddable(db, workspace.id, recipientId),
);
