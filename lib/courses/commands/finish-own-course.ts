import { z } from "zod";
import { idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import { ownCommand } from "../../own-command";
import { finish } from "./finish-course";
import { inWorkspace, openOwnCourse } from "./own-learner";

/** “Finish”, by the learner. */
export const finishOwnCourse = ownCommand(
  "course.finish",
  z.strictObject({ id: idSchema("course") }),
  async (own, { id }) => {
    const { context, course, recipientId } = await openOwnCourse(own, id);
    const given = await finish(context, course, recipientId);
    const workspaceId = context.workspace.id;
    const after = { credentialId: given?.credentialId ?? null };
    return {
      value: { id, requested: given !== null },
      audit: [{ workspaceId, recipientId, subject: id, after }],
      events: given?.status === "issued" ? inWorkspace(workspaceId, credentialsIssued([given.credentialId])) : [],
    };
  },
);
