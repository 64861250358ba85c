// npm run check: its own set-up, then everything that CI asks, one stage after the other; --fast leaves out what takes long.
import fs from "node:fs";
import path from "node:path";
import { count } from "./check/count.mjs";
import { runStage, stopStage } from "./check/run-stage.mjs";
import { stages } from "./check/stages.mjs";
import { ensureInstalled } from "./demo/install.mjs";
import { inRoot, requireNode, say } from "./demo/project.mjs";
import { waitForLock } from "./lock.mjs";

const fast = process.argv.includes("--fast");

async function main() {
  requireNode();
  process.chdir(inRoot());
  const unlock = await waitForLock(inRoot(".check/lock"), "The check of this checkout", say);
  process.on("exit", unlock);
  await ensureInstalled();
  const total = { passed: 0, failed: 0 };
  const failed = new Set();
  for (const stage of stages.filter(({ slow }) => !(fast && slow))) {
    const missing = stage.needs?.find((name) => failed.has(name));
    const result = missing ? { passed: 0, failed: 1, told: `skipped: ${missing} failed` } : await checked(stage);
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.failed > 0) failed.add(stage.name);
    const outcome = result.failed > 0 ? "✗" : "✓";
    console.log(`${outcome} ${stage.name.padEnd(22)} ${result.told}`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

async function checked(stage) {
  const report = stage.report && inRoot(".check", `${stage.report}.json`);
  if (report) {
    fs.mkdirSync(path.dirname(report), { recursive: true });
    fs.rmSync(report, { force: true });
  }
  const started = performance.now();
  const { ok, output } = await runStage(stage, report);
  const result = count(report, ok);
  if (result.failed > 0) console.log(`\n${output.trim()}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = report ? `, ${result.passed} passed, ${result.failed} failed` : "";
  return { ...result, told: `${seconds} s${tests}` };
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, async () => {
    await stopStage(signal);
    process.exit(130);
  });
}
process.exitCode = await main();
