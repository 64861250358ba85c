import { z } from "zod";
import { deletePersonalTraces, listCredentialIdsOf } from "../../../db/queries/erasure";
import { eraseRecipient as erase, findRecipient, lockRecipients } from "../../../db/queries/recipients";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { credentialsDeleted } from "../rules/events";

/** Personal data gone for good: name, address, mails, attributes, staged rows, files. The counts stay. */
export const eraseRecipient = command(
  "recipient.erase",
  "recipient.erase",
  z.strictObject({ id: idSchema("recipient") }),
  async ({ tx, workspace, now }, { id }) => {
    await lockRecipients(tx, workspace.id, [id]);
    const person = await findRecipient(tx, workspace.id, id);
    if (!person) throw notFound("recipient");
    const credentialIds = await listCredentialIdsOf(tx, workspace.id, id);
    await deletePersonalTraces(tx, workspace.id, { id, emailKey: person.emailKey ?? "" });
    await erase(tx, workspace.id, id, now);
    return {
      value: { id },
      audit: { subject: id, after: { credentials: credentialIds.length } },
      events: credentialsDeleted(credentialIds),
    };
  },
);
