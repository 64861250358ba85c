import { readText } from "../lock.mjs";

/** Tests passed and failed, from the JSON report of vitest or Playwright; a stage without one counts as one test. */
export function count(report, ok) {
  const text = report ? readText(report) : null;
  const counted = text === null ? { passed: 0, failed: 0 } : fromReport(JSON.parse(text));
  if (ok && counted.failed === 0 && !report) return { passed: 1, failed: 0 };
  const silent = counted.failed === 0 && (!ok || counted.passed === 0); // it broke beside its tests, or ran none
  return silent ? { ...counted, failed: 1 } : counted;
}

function fromReport({ stats, numPassedTests, numFailedTests }) {
  if (stats) return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  return { passed: numPassedTests, failed: numFailedTests };
}
