import { z } from "zod";
import { listPathways } from "../../../db/queries/pathways";
import { read } from "../../read";
import { previewBackfill } from "../commands/begin-backfill";

/** The newest drafts looked at: a home page is not to count every one of hundreds. */
const LOOKED_AT = 3;

/** Drafts whose activation would award somebody at once, with how many. */
export const readyPathways = read("pathway.read", z.strictObject({}), async ({ db, workspace, now }) => {
  const drafts = await listPathways(db, workspace.id, { status: "draft", after: null, limit: LOOKED_AT });
  const previews = await Promise.all(
    drafts.map(async (draft) => ({
      id: draft.id,
      name: draft.name,
      ...(await previewBackfill({ tx: db, workspace, now }, draft)),
    })),
  );
  return previews.filter(({ eligible }) => eligible > 0);
});
