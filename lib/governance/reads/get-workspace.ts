import { z } from "zod";
import { findLogo } from "../../../db/queries/logos";
import { readUsage } from "../../../db/queries/usage";
import { findWholeWorkspace } from "../../../db/queries/workspaces";
import { notFound } from "../../core/errors";
import { read } from "../../read";

/** The workspace with all its settings, and how much of its limit is used. */
export const getWorkspace = read("workspace.read", z.strictObject({}), async ({ db, workspace }) => {
  const row = await findWholeWorkspace(db, workspace.id);
  if (!row) throw notFound("workspace");
  const { createdAt, websiteVerifiedAt, ...settings } = row;
  return {
    ...settings,
    websiteVerifiedAt: websiteVerifiedAt?.toISOString() ?? null,
    logoHash: (await findLogo(db, workspace.id))?.hash ?? null,
    ...(await readUsage(db, workspace.id)),
    createdAt: createdAt.toISOString(),
  };
});
