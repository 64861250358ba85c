import { insertCertification } from "../../../db/queries/certifications";
import { newId } from "../../core/ids";
import { createCertificationInput } from "../rules/certification-input";
import { certificationCommand } from "../verbs";
import { assertSelectable, assertTiming, readChange } from "./check-certification";

/** A draft, however far it has come: nobody is assigned until it is published. */
export const createCertification = certificationCommand(
  "certification.create",
  "certification.write",
  createCertificationInput,
  async (context, { name, ...input }) => {
    const { tx, workspace, now } = context;
    const { fields, courses = [], groups = [] } = await readChange(context, input);
    await assertSelectable(context, { courses, groups });
    const id = newId("certification");
    const row = { workspaceId: workspace.id, id, createdAt: now, updatedAt: now, ...fields, name };
    assertTiming({ renewalMonths: null, dueOn: null, effectiveFrom: null, ...fields });
    await insertCertification(tx, row, courses, groups);
    return { value: { id }, audit: { subject: id, after: { ...fields, name, courses, groups } }, events: [] };
  },
);
