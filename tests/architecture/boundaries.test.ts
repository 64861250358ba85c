import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CONFIG = ".dependency-cruiser.cjs";
const rules: string[] = createRequire(import.meta.url)(join(ROOT, CONFIG)).forbidden.map(
  (rule: { name: string }) => rule.name,
);
const areas = rules.filter((name) => name.startsWith("area-order-")).map((name) => name.replace("area-order-", ""));
const after = (area: string) => areas[areas.indexOf(area) + 1] ?? "webhooks";

/** For each rule a file that breaks it, and what that file says. */
const PLANTS: Record<string, [file: string, text: string]> = {
  "no-cycles": ["lib/core/one.ts", 'import { two } from "./two";\nexport const one = () => two;'],
  "no-unresolved": ["lib/core/lost.ts", 'export { lost } from "./nowhere";'],
  "core-is-the-floor": ["lib/core/high.ts", 'export { value } from "../governance/rules/value";'],
  "rules-are-pure": ["lib/governance/rules/acts.ts", 'export { value } from "../commands/value";'],
  "rules-use-no-io": ["lib/governance/rules/reads.ts", 'export { readFileSync } from "node:fs";'],
  "rules-use-only-zod": ["lib/governance/rules/packs.ts", 'export { ulid } from "ulid";'],
  "commands-touch-only-the-database": ["lib/governance/commands/mails.ts", 'export { Resend } from "resend";'],
  "sql-lives-in-db": ["lib/governance/reads/asks.ts", 'export { sql } from "drizzle-orm";'],
  "db-has-no-behaviour": ["db/queries/acts.ts", 'export { value } from "../../lib/governance/commands/value";'],
  "lib-never-looks-up": ["lib/governance/reads/up.ts", 'export { value } from "../../../components/ui/value";'],
  "doors-go-through-lib": ["app/page.tsx", 'export { value } from "../db/value";'],
  "functions-go-through-lib": ["inngest/functions/governance/asks.ts", 'export { value } from "../../../db/value";'],
  "screens-do-not-reach-the-world": ["app/mails.ts", 'export { value } from "../lib/platform/value";'],
  "components-and-emails-show-rules": [
    "components/governance/acts.ts",
    'export { value } from "../../lib/governance/commands/value";',
  ],
  "ui-kit-knows-nothing": ["components/ui/knows.ts", 'export { value } from "../governance/value";'],
  ...Object.fromEntries(
    areas.map((area) => [
      `area-order-${area}`,
      [`lib/${area}/reads/later.ts`, `export { value } from "../../${after(area)}/reads/value";`],
    ]),
  ),
};
const SOUND = [
  "db/value.ts",
  "lib/platform/value.ts",
  "lib/governance/rules/value.ts",
  "lib/governance/commands/value.ts",
  "components/ui/value.ts",
  "components/governance/value.ts",
  ...[...areas, "webhooks"].map((area) => `lib/${area}/reads/value.ts`),
];

let copy: string;
let found: { from: string; rule: { name: string } }[];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "waymark-boundaries-"));
  for (const file of [CONFIG, "tsconfig.json", "package.json"]) copyFileSync(join(ROOT, file), join(copy, file));
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  for (const file of SOUND) plant(file, "export const value = 1;");
  plant("lib/core/two.ts", 'import { one } from "./one";\nexport const two = () => one;');
  plant("lib/governance/rules/sound.ts", 'export { z } from "zod";\nexport { value } from "./value";');
  for (const [file, text] of Object.values(PLANTS)) plant(file, text);
  found = cruise().summary.violations;
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), `${text}\n`);
}

function cruise(): { summary: { violations: typeof found } } {
  const tool = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const folders = ["app", "components", "db", "inngest", "lib"];
  const options = { cwd: copy, encoding: "utf8", maxBuffer: 1 << 26 } as const;
  return JSON.parse(execFileSync(process.execPath, [tool, "--config", CONFIG, "-T", "json", ...folders], options));
}

describe("each rule about the direction of imports finds the violation planted for it", () => {
  test.each(rules)("%s", (rule) => {
    const [file] = PLANTS[rule] ?? ["(nothing is planted for this rule)"];
    expect(found.filter((violation) => violation.rule.name === rule).map((violation) => violation.from)).toContain(
      file,
    );
  });
});

test("and what breaks no rule is reported by none", () => {
  const planted = new Set(Object.values(PLANTS).map(([file]) => file));
  const others = found.filter(({ from }) => !planted.has(from) && from !== "lib/core/two.ts");
  expect(others).toEqual([]);
});
