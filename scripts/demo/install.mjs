// `npm ci`, only when what is installed is not what the lockfile says.
import { readText, waitForLock } from "../lock.mjs";
import { inRoot, run, say } from "./project.mjs";

export async function ensureInstalled() {
  if (installed()) return;
  const unlock = await waitForLock(inRoot(".install.lock"), "The installation of dependencies", say);
  try {
    if (installed()) return;
    say("installing dependencies");
    const [command, ...args] = npm();
    // include=dev: with NODE_ENV=production npm would leave out what builds the application
    await run(command, [...args, "ci", "--include=dev", "--no-audit", "--no-fund"]);
  } finally {
    unlock();
  }
}

const parse = (file) => JSON.parse(readText(inRoot(file)) ?? "null");
const wanted = (manifest) => {
  const all = [manifest?.dependencies, manifest?.devDependencies].map((group) => Object.entries(group ?? {}).sort());
  return JSON.stringify(all);
};

/** npm keeps a record of what it installed, written last: an interrupted installation has none. */
function installed() {
  const lock = parse("package-lock.json")?.packages;
  const record = parse("node_modules/.package-lock.json")?.packages;
  if (!lock || !record || wanted(parse("package.json")) !== wanted(lock[""])) return false;
  return Object.entries(lock).every(([at, { version, integrity, optional, extraneous, link }]) => {
    if (at === "" || link || extraneous) return true;
    const found = record[at];
    if (!found) return optional === true; // another platform's
    return found.version === version && (!integrity || found.integrity === integrity);
  });
}

function npm() {
  const own = process.env.npm_execpath;
  return own?.endsWith("npm-cli.js") ? [process.execPath, own] : ["npm"];
}
