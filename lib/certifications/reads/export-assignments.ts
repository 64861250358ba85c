import { z } from "zod";
import { type AssignmentItemRow, listAssignments } from "../../../db/queries/assignment-list";
import { csvRow } from "../../core/csv";
import { idSchema } from "../../core/ids";
import { assignmentFilter } from "../rules/assignment-view";
import { certificationRead } from "../verbs";
import { monthly, scopeOf } from "./list-assignments";

const ROWS_AT_ONCE = 1000;
const HEADER = ["name", "email", "via", "status", "cycle", "starts_on", "due_on", "completed_at", "renews_on"];

/** Those whom the filters find as CSV, by name, row by row: never held whole. */
export const exportAssignments = certificationRead(
  "certification.read",
  z.strictObject({ id: idSchema("certification"), ...assignmentFilter }),
  async (context, { id, ...filter }) => {
    const scope = await scopeOf(context, id);
    return lines();

    async function* lines(): AsyncGenerator<string> {
      yield csvRow(HEADER);
      for (let after: [string, string] | null = null; ; ) {
        const page: { after: [string, string] | null; limit: number } = { after, limit: ROWS_AT_ONCE };
        const rows: AssignmentItemRow[] = await listAssignments(context.db, scope, id, monthly(filter), {
          sort: "name",
          descending: false,
          ...page,
        });
        yield rows.map(line).join("");
        const last = rows.at(-1);
        if (!last || rows.length < ROWS_AT_ONCE) return;
        after = [last.sortKey, last.id];
      }
    }
  },
);

function line(row: AssignmentItemRow): string {
  const { name, email, via, status, cycle, startsOn, dueOn, completedAt, renewsOn } = row;
  return csvRow([name, email, via, status, String(cycle), startsOn, dueOn ?? "", completedAt ?? "", renewsOn ?? ""]);
}
