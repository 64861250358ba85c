import { z } from "zod";
import { readUsage } from "../../../db/queries/usage";
import { read } from "../../read";

/** How many credentials are issued, of how many that may be. */
export const getUsage = read("workspace.read", z.strictObject({}), async ({ db, workspace }) => ({
  ...(await readUsage(db, workspace.id)),
  limit: workspace.credentialLimit,
}));
