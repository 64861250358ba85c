// npm run bench [-- backfill preview issue-one import grades grade-one sweep pipeline program-end pages]: ratios measured side by side in one run, on a Postgres of its own.
import fs from "node:fs";
import { ensureInstalled } from "./demo/install.mjs";
import { inRoot, requireNode, run, runTypeScript, say } from "./demo/project.mjs";

requireNode();
process.chdir(inRoot());
await ensureInstalled();

const folder = inRoot(".check", "bench-postgres");
fs.rmSync(folder, { recursive: true, force: true });
const { startPostgres } = await import("./embedded-postgres.mjs");
const postgres = await startPostgres(folder, { log: say });
const env = { DATABASE_URL: postgres.url, RATE_LIMIT_PER_SECOND: "1000000", RATE_LIMIT_BURST: "1000000" };
let code = 0;
try {
  await runTypeScript("scripts/migrate.ts", { env });
  await run(process.execPath, ["--import", "tsx", "bench/run.ts", ...process.argv.slice(2)], { env });
} catch (error) {
  console.error(error.message);
  code = 1;
} finally {
  await postgres.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
process.exit(code);
