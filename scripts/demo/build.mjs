// `next build`, only when something that it reads has changed since the last one.
import crypto from "node:crypto";
import fs from "node:fs";
import { readText, waitForLock } from "../lock.mjs";
import { inRoot, run, say } from "./project.mjs";

const FOLDERS = ["app", "assets", "components", "db", "emails", "inngest", "lib", "public"];
const FILES = [
  "instrumentation.ts",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const STAMP = ".next/.waymark-built";
const IGNORED = /\.test\.tsx?$|(^|\/)README\.md$/;

export const NEXT = "node_modules/next/dist/bin/next";

/** Demos with other data folders share this checkout: one builds, the others wait and find it done. */
export async function ensureBuilt({ quiet = false } = {}) {
  const unlock = await waitForLock(inRoot(".next.lock"), "The build", say);
  try {
    const sources = hashSources();
    if (readText(inRoot(STAMP)) === sources) return;
    fs.rmSync(inRoot(STAMP), { force: true });
    say("building");
    await run(process.execPath, [NEXT, "build"], {
      env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      capture: quiet,
    });
    fs.writeFileSync(inRoot(STAMP), sources);
  } finally {
    unlock();
  }
}

function hashSources() {
  const hash = crypto.createHash("sha256").update(process.version + process.platform + process.arch);
  for (const file of [...FILES, ...FOLDERS].flatMap(filesIn))
    hash.update(`\0${file}\0`).update(fs.readFileSync(inRoot(file)));
  return hash.digest("hex");
}

function filesIn(at) {
  const entry = fs.statSync(inRoot(at), { throwIfNoEntry: false });
  if (!entry) return [];
  if (!entry.isDirectory()) return IGNORED.test(at) ? [] : [at];
  return fs
    .readdirSync(inRoot(at))
    .sort()
    .flatMap((name) => filesIn(`${at}/${name}`));
}
