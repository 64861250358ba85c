import { benchBackfill } from "./backfill";
import { benchIssueOne } from "./issue-one";
import { benchPreview } from "./preview";
import { printRows, type Row } from "./rows";

const url = process.env.DATABASE_URL ?? "";
const size = Number(process.env.BENCH_RECIPIENTS ?? 100_000);

const benches: [string, () => Promise<Row[]>][] = [
  ["backfill", () => benchBackfill(url, size)],
  ["preview", () => benchPreview(url, size)],
  ["issue one", () => benchIssueOne(url)],
];

const only = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, bench] of benches) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`· ${name}`);
  rows.push(...(await bench()));
}
printRows(rows);
process.exit(rows.every((row) => row.ratio <= row.goal) ? 0 : 1);
