import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What belongs to the project: all that git knows or would take, and that is there. */
export const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file && existsSync(join(ROOT, file)));

export const exists = (path: string) => existsSync(join(ROOT, path));
export const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");
export const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file));
