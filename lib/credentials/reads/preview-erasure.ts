import { z } from "zod";
import { countErasure, listMergedInto } from "../../../db/queries/erasure";
import { findRecipient } from "../../../db/queries/recipients";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

/** What erasing somebody would take away, counted over all of their records, and what remains. */
export const previewErasure = read(
  "recipient.erase",
  z.strictObject({ id: idSchema("recipient") }),
  async ({ db, workspace }, { id }) => {
    const person = await findRecipient(db, workspace.id, id);
    if (!person) throw notFound("recipient");
    const merged = await listMergedInto(db, workspace.id, id);
    const total = { credentials: 0, issued: 0, mails: 0, messages: 0, requests: 0, groups: 0 };
    for (const { id: record, emailKey } of [person, ...merged]) {
      const counts = await countErasure(db, workspace.id, { id: record, emailKey: emailKey ?? "" });
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += counts[key];
    }
    return { ...total, records: merged.length + 1 };
  },
);
