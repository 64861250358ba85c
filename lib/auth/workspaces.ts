import { cache } from "react";
import { getDb } from "../../db/client";
import { listMemberships } from "../../db/queries/users";
import type { Id } from "../core/ids";

/** The workspaces that a signed-in person works in, by name. */
export const listWorkspacesOf = cache((userId: Id<"user">) => listMemberships(getDb(), userId));
