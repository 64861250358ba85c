// What `npm run check` asks, in order. `slow`: not with --fast. `needs`: skipped, as failed, when that stage failed.
import fs from "node:fs";
import { inRoot } from "../demo/project.mjs";

const BIOME = "@biomejs/biome/bin/biome";
const CRUISER = "dependency-cruiser/bin/dependency-cruise.mjs";
const VITEST = "vitest/vitest.mjs";

const CRUISED = ["app", "components", "db", "emails", "inngest", "lib"].filter((folder) =>
  fs.existsSync(inRoot(folder)),
);
const vitest = (project) => [
  VITEST,
  "run",
  "--project",
  project,
  "--reporter=default",
  "--reporter=json",
  "--outputFile.json={report}",
];

export const stages = [
  { name: "format and lint", commands: [[BIOME, "ci", "--colors=off", "--max-diagnostics=100", "."]] },
  { name: "types", commands: ["next-env", ["typescript/bin/tsc", "--noEmit"]] },
  {
    name: "boundaries",
    commands: [[CRUISER, "--config", ".dependency-cruiser.cjs", ...CRUISED]],
    // With a compiler that it does not know it reads nothing, and is content.
    sound: (output) => (/\b[1-9]\d* modules/.test(output) ? null : "No module was looked at."),
  },
  { name: "unused code", commands: [["knip/bin/knip.js"]], slow: true },
  { name: "unit tests", commands: [vitest("unit")], report: "unit" },
  { name: "database tests", commands: [vitest("db")], report: "db", slow: true },
  { name: "build", commands: ["build"], slow: true },
  { name: "races, crashes, Neon", commands: [vitest("race")], report: "race", slow: true },
  {
    name: "end to end",
    commands: ["chromium", ["@playwright/test/cli.js", "test", "--reporter=line,json"]],
    report: "e2e",
    slow: true,
    needs: ["build"],
  },
];
