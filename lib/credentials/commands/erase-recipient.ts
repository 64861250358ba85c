import { z } from "zod";
import { deletePersonalTraces, listCredentialIdsOf, listMergedInto } from "../../../db/queries/erasure";
import { holdPlaces } from "../../../db/queries/program-participants";
import { eraseRecipient as erase, findRecipient, lockRecipients } from "../../../db/queries/recipients";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { credentialsDeleted } from "../rules/events";

/** Personal data gone for good: name, address, mails, attributes, staged rows, files. The counts stay. */
export const eraseRecipient = command(
  "recipient.erase",
  "recipient.erase",
  z.strictObject({ id: idSchema("recipient") }),
  async ({ tx, workspace, now }, { id }) => {
    const before = await listMergedInto(tx, workspace.id, id);
    await lockRecipients(tx, workspace.id, [id, ...before.map((record) => record.id)]); // in one order with who parts them
    const person = await findRecipient(tx, workspace.id, id);
    if (!person) throw notFound("recipient");
    if (person.mergedInto) throw new DomainError("conflict", "This record was merged. Erase the one that was kept.");
    const credentialIds = await listCredentialIdsOf(tx, workspace.id, id);
    const records = [...(await listMergedInto(tx, workspace.id, id)), person];
    await holdPlaces(
      tx,
      workspace.id,
      records.map((record) => record.id),
    );
    for (const record of records) {
      await deletePersonalTraces(tx, workspace.id, { id: record.id, emailKey: record.emailKey ?? "" }, now);
      await erase(tx, workspace.id, record.id, now);
    }
    return {
      value: { id },
      audit: { subject: id, after: { credentials: credentialIds.length, records: records.length } },
      events: credentialsDeleted(credentialIds),
    };
  },
);
