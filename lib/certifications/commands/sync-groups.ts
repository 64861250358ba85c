import { z } from "zod";
import { endLeft, findMembersAmong } from "../../../db/queries/assignments";
import { holdPeople } from "../../../db/queries/certification-sweep";
import { findGroupCertifications, lockCertifications } from "../../../db/queries/certifications";
import { idSchema } from "../../core/ids";
import type { AuditEntry } from "../../governance/rules/outcome";
import { assigned, IDS_PER_EVENT } from "../rules/events";
import { certificationDuty, passOver } from "../verbs";
import { placeAssignments } from "./place-assignments";

const input = z.strictObject({ recipientIds: z.array(idSchema("recipient")).min(1).max(IDS_PER_EVENT) });

/** These people's groups have changed: who is in a group of a certification has it; who has left all of them, and never completed it, has not. */
export const syncGroups = certificationDuty(
  "certification.sync",
  input,
  passOver({ assigned: 0 }),
  async ({ tx, workspace, now }, { recipientIds }) => {
    const ids = await findGroupCertifications(tx, workspace.id);
    const audit: AuditEntry[] = [];
    const told = new Set<(typeof recipientIds)[number]>();
    const certifications = await lockCertifications(tx, workspace.id, ids);
    await holdPeople(tx, workspace.id, recipientIds);
    for (const certification of certifications) {
      if (certification.status !== "published") continue;
      const members = await findMembersAmong(tx, workspace.id, certification.id, recipientIds);
      const scope = { tx, now, timeZone: workspace.timeZone };
      const fresh = await placeAssignments(scope, certification, members, "group");
      const { ended } = await endLeft(tx, workspace.id, certification.id, { recipientIds }, now);
      for (const id of fresh) told.add(id);
      if (fresh.length + ended > 0)
        audit.push({
          subject: certification.id,
          action: "certification.assign",
          after: { assigned: fresh.length, ended },
        });
    }
    return { value: { assigned: told.size }, audit, events: assigned([...told].sort()) };
  },
);
