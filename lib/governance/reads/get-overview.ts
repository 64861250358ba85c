import { z } from "zod";
import { readOverview } from "../../../db/queries/overview";
import { read } from "../../read";

/** What a workspace's home counts. */
export const getOverview = read("workspace.read", z.strictObject({}), ({ db, workspace }) =>
  readOverview(db, workspace.id),
);
