import { z } from "zod";
import { findPathway } from "../../../db/queries/pathways";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { previewBackfill } from "../commands/begin-backfill";

/** How many completion credentials activating (or re-evaluating) would issue, draft and link: exact for this moment. */
export const previewActivation = read(
  "pathway.read",
  z.strictObject({ id: idSchema("pathway") }),
  async ({ db, workspace, now }, { id }) => {
    const pathway = await findPathway(db, workspace.id, id);
    if (!pathway) throw notFound("pathway");
    return previewBackfill({ tx: db, workspace, now }, pathway);
  },
);
