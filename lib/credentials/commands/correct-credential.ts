import { z } from "zod";
import { correctNames } from "../../../db/queries/credential-changes";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { lineSchema } from "../../core/text";
import { MAX_NAME } from "../../recipients/rules/recipient";
import { selectFor } from "./select-credentials";

const input = z.strictObject({ id: idSchema("credential"), recipientName: lineSchema("The name", MAX_NAME) });

/** Mends a name: same id, same award date, the earlier wording kept. Costs nothing of the limit. */
export const correctCredential = command(
  "credential.correct",
  "credential.update",
  input,
  async (context, { id, recipientName }) => {
    const [before] = await selectFor(context, "correct", { ids: [id], skipOthers: false });
    if (!before) throw notFound("credential");
    if (recipientName !== before.recipientName)
      await correctNames(context.tx, before.workspaceId, [id], recipientName, context.now);
    return {
      value: { id },
      audit: { subject: id, after: { nameChanged: recipientName !== before.recipientName } }, // names could never be erased there
      events: [],
    };
  },
);
