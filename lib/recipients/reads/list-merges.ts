import { z } from "zod";
import { findSamePerson, listMergesInto, previewMerge } from "../../../db/queries/merges";
import { findRecipient } from "../../../db/queries/recipients";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { mergeRefusal, undoUntil } from "../rules/merge";

/** Records that could be merged with this one, and merges into it that stand. */
export const listMerges = read(
  "recipient.merge",
  z.strictObject({ id: idSchema("recipient") }),
  async ({ db, workspace, now }, { id }) => {
    const merges = await listMergesInto(db, workspace.id, id);
    return {
      same: await findSamePerson(db, workspace.id, id),
      merges: merges.map(({ id: merge, mergedId, createdAt }) => ({
        id: merge,
        mergedId,
        createdAt,
        undoUntil: undoUntil(createdAt) > now ? undoUntil(createdAt) : null,
      })),
    };
  },
);

/** What a merge of these two would move, and why it cannot be, if it cannot. */
export const previewMergeOf = read(
  "recipient.merge",
  z.strictObject({ keptId: idSchema("recipient"), mergedId: idSchema("recipient") }),
  async ({ db, workspace }, { keptId, mergedId }) => {
    const [kept, merged] = [
      await findRecipient(db, workspace.id, keptId),
      await findRecipient(db, workspace.id, mergedId),
    ];
    if (!kept || !merged || kept.mergedInto || merged.mergedInto || keptId === mergedId) throw notFound("recipient");
    const same = (await findSamePerson(db, workspace.id, keptId)).some((other) => other.id === mergedId);
    const counts = await previewMerge(db, workspace.id, keptId, mergedId);
    const view = ({ id, name, email }: typeof kept) => ({ id, name, email: email ?? "" });
    return { kept: view(kept), merged: view(merged), refusal: mergeRefusal({ same, ...counts }), ...counts };
  },
);
