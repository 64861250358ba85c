import { z } from "zod";
import { findNewestOf } from "../../../db/queries/audit-list";
import { findWholeWorkspace } from "../../../db/queries/workspaces";
import { notFound } from "../../core/errors";
import { read } from "../../read";
import { PROOF_ACTIONS, proofState } from "../rules/website";

/** Whether somebody looks at the website right now, and what the last look found. */
export const getWebsiteProof = read("workspace.read", z.strictObject({}), async ({ db, workspace, now }) => {
  const row = await findWholeWorkspace(db, workspace.id);
  if (!row) throw notFound("workspace");
  return proofState(await findNewestOf(db, workspace.id, Object.values(PROOF_ACTIONS)), row.website, now);
});
