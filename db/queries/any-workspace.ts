import { type SQL, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";

/**
 * A workspace as a table of one row (`id`) that the planner does not look into, so that it takes it for one of average size.
 * Of one that is not in its statistics yet it would guess that there is nothing: all indexes that begin with it look alike to
 * it then, and it may read the whole workspace for each thing that is looked up.
 */
export const anyWorkspace = (id: Id<"workspace">): SQL => sql`(select ${id}::text as id offset 0)`;
