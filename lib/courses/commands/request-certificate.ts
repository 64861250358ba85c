import { z } from "zod";
import { command } from "../../command";
import { idSchema } from "../../core/ids";
import { credentialsIssued } from "../../credentials/rules/events";
import { giveCertificate } from "./give-certificate";
import { openCourse } from "./open-course";

const input = z.strictObject({ id: idSchema("course"), recipientId: idSchema("recipient") });

/** Asks for a learner's certificate, where learners do that themselves. Asking again gives the same one. */
export const requestCertificate = command(
  "course.request-certificate",
  "course.write",
  input,
  async (context, { id, recipientId }) => {
    const course = await openCourse(context, id, "share");
    const { credentialId, status, fresh } = await giveCertificate(context, course, recipientId);
    return {
      value: { id, recipientId, credentialId, status },
      audit: fresh ? { subject: id, after: { recipientId, credentialId, status } } : [],
      events: fresh && status === "issued" ? credentialsIssued([credentialId]) : [],
    };
  },
);
