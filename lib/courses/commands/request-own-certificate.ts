import { z } from "zod";
import { idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import { ownCommand } from "../../own-command";
import { giveCertificate } from "./give-certificate";
import { inWorkspace, openOwnCourse } from "./own-learner";

/** “Request Certificate”, by the learner. */
export const requestOwnCertificate = ownCommand(
  "course.request-certificate",
  z.strictObject({ id: idSchema("course") }),
  async (own, { id }) => {
    const { context, course, recipientId } = await openOwnCourse(own, id);
    const { credentialId, status, fresh } = await giveCertificate(context, course, recipientId);
    const workspaceId = context.workspace.id;
    const entry = { workspaceId, recipientId, subject: id, after: { credentialId, status } };
    return {
      value: { id, credentialId, status },
      audit: fresh ? [entry] : [],
      events: fresh && status === "issued" ? inWorkspace(workspaceId, credentialsIssued([credentialId])) : [],
    };
  },
);
