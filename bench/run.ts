import { benchBackfill } from "./backfill";
import { benchGradeOne } from "./grade-one";
import { benchGrades } from "./grades";
import { benchImport } from "./import";
import { benchIssueOne } from "./issue-one";
import { benchPages } from "./pages";
import { benchPipeline } from "./pipeline";
import { benchPreview } from "./preview";
import { benchProgramEnd } from "./program-end";
import { printRows, type Row } from "./rows";
import { benchSweep } from "./sweep";

const url = process.env.DATABASE_URL ?? "";
const size = Number(process.env.BENCH_RECIPIENTS ?? 100_000);
const assignments = Number(process.env.BENCH_RECIPIENTS ?? 200_000);

const benches: Record<string, () => Promise<Row[]>> = {
  backfill: () => benchBackfill(url, size),
  preview: () => benchPreview(url, size),
  "issue-one": () => benchIssueOne(url),
  import: async () => importRows(await benchImport(url, size)),
  grades: () => benchGrades(url, size),
  "grade-one": () => benchGradeOne(url),
  sweep: () => benchSweep(url, assignments),
  pipeline: () => benchPipeline(url, size),
  "program-end": () => benchProgramEnd(url, Math.min(size, 10_000)),
  pages: benchPages,
};

function importRows({
  name,
  ours,
  bare,
  ratio,
  againIssued,
  longestChunkMs,
  rssGrowthMb,
}: Awaited<ReturnType<typeof benchImport>>): Row[] {
  if (againIssued !== 0) throw new Error(`The same file again issued ${againIssued}.`);
  return [
    { name, ours, bare, ratio, goal: 3 },
    {
      name: "Longest transaction of it, ms (goal 250)",
      ours: longestChunkMs,
      bare: 250,
      ratio: longestChunkMs / 250,
      goal: 1,
    },
    {
      name: "Memory that it adds, MB (goal flat: 150)",
      ours: rssGrowthMb,
      bare: 150,
      ratio: rssGrowthMb / 150,
      goal: 1,
    },
  ];
}

const only = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.log(`· ${name}`);
  rows.push(...(await bench()));
}
console.log("");
printRows(rows);
process.exit(rows.every((row) => row.ratio <= row.goal) ? 0 : 1);
