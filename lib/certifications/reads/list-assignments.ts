import { z } from "zod";
import {
  type AssignmentFilter,
  countAssignments as count,
  listAssignmentsOf,
  listAssignments as query,
} from "../../../db/queries/assignment-list";
import { findCertification } from "../../../db/queries/certifications";
import { dayIn } from "../../core/dates";
import { notFound } from "../../core/errors";
import { type Id, idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import type { ReadContext } from "../../read";
import { type AssignmentItem, assignmentFilter, assignmentSort, viewAssignment } from "../rules/assignment-view";
import { certificationRead } from "../verbs";

const listInput = z.strictObject({
  id: idSchema("certification"),
  ...pageInput,
  ...assignmentFilter,
  sort: assignmentSort,
});

/** Who is where in a certification. */
export const listAssignments = certificationRead(
  "certification.read",
  listInput,
  async (context, { id, limit, cursor, sort, ...filter }): Promise<Page<AssignmentItem>> => {
    const scope = await scopeOf(context, id);
    const after = decodeCursor(cursor, 2) as [string, string] | null;
    const rows = await query(context.db, scope, id, monthly(filter), { ...sort, after, limit: limit + 1 });
    return toPage(rows, limit, viewAssignment, (row) => [row.sortKey, row.id]);
  },
);

/** How many the same filters find. */
export const countAssignments = certificationRead(
  "certification.read",
  z.strictObject({ id: idSchema("certification"), ...assignmentFilter }),
  async (context, { id, ...filter }) => count(context.db, await scopeOf(context, id), id, monthly(filter)),
);

/** What the queries need, of a certification that there is. */
export async function scopeOf({ db, workspace, now }: ReadContext, id: Id<"certification">) {
  if (!(await findCertification(db, workspace.id, id))) throw notFound("certification");
  return { workspaceId: workspace.id, today: dayIn(workspace.timeZone, now) };
}

export function monthly({ month, ...filter }: AssignmentFilter): AssignmentFilter {
  return month ? { ...filter, month: `${month}-01` } : filter;
}

/** One person's, in a certification. */
export const getAssignment = certificationRead(
  "certification.read",
  z.strictObject({ id: idSchema("certification"), recipientId: idSchema("recipient") }),
  async (context, { id, recipientId }): Promise<AssignmentItem> => {
    const rows = await listAssignmentsOf(context.db, await scopeOf(context, id), recipientId);
    const row = rows.find((each) => each.certificationId === id);
    if (!row) throw notFound("assignment");
    return viewAssignment(row);
  },
);
