import { z } from "zod";
import { findAssignment } from "../../../db/queries/assignments";
import { lockCertification } from "../../../db/queries/certifications";
import { findOwnRecords } from "../../../db/queries/own-records";
import { findWorkspace } from "../../../db/queries/workspaces";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { ownCommand } from "../../own-command";
import { assigned } from "../rules/events";
import { placeAssignments } from "./place-assignments";

const input = z.strictObject({ workspaceId: idSchema("workspace"), id: idSchema("certification") });

/** A person begins a certification that asks no group: anybody whom the issuer knows may. */
export const triggerCertification = ownCommand(
  "certification.trigger",
  input,
  async ({ tx, userId, now }, { workspaceId, id }) => {
    const record = (await findOwnRecords(tx, userId)).find((each) => each.workspaceId === workspaceId);
    const workspace = record && (await findWorkspace(tx, workspaceId));
    if (!record || !workspace?.certificationsEnabled) throw notFound("certification");
    const certification = await lockCertification(tx, workspaceId, id, "share");
    if (!certification || certification.invisible || certification.status === "draft") throw notFound("certification");
    if (certification.status === "retired")
      throw new DomainError("conflict", "This certification is no longer offered.");
    if (certification.groups.length > 0 || certification.earnedBy !== "courses")
      throw new DomainError("conflict", "This certification is assigned by its issuer. Ask them for it.");
    const { recipientId } = record;
    const scope = { tx, now, timeZone: workspace.timeZone };
    const fresh = await placeAssignments(scope, certification, [recipientId], "self");
    const row = await findAssignment(tx, workspaceId, id, recipientId);
    if (!row) throw notFound("assignment");
    const told = assigned(fresh).map(({ name, data }) => ({ name, data: { workspaceId, ...data } }));
    const entry = { workspaceId, recipientId, subject: id, after: { recipientId, via: row.via } };
    return { value: { id: row.id }, audit: fresh.length > 0 ? [entry] : [], events: told };
  },
);
