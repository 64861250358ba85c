import { CSV_BOM, csvRow } from "../../core/csv";
import type { LeftOutRow } from "./participants-file";

/** Rows that stay out, with line and reason in front: to be mended and sent again. */
export function leftOutCsv(header: readonly string[], bad: readonly LeftOutRow[]): string {
  const reason = ({ column, message }: LeftOutRow["errors"][number]) => (column ? `${column}: ${message}` : message);
  const rows = bad.map(({ line, cells, errors }) => csvRow([line, errors.map(reason).join(" "), ...cells]));
  return CSV_BOM + csvRow(["line", "reason", ...header]) + rows.join("");
}
