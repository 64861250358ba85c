// A Chromium for the browser tests: one that is there, else one that can be had without asking.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { run, say } from "./demo/project.mjs";

const SYSTEM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";
const isRoot = process.getuid?.() === 0;

/** Works without a network to the outside; as root Chromium refuses its own sandbox. */
export const CHROMIUM_FLAGS = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a Chromium that starts, or null. */
export async function findChromium() {
  const { chromium } = await import("@playwright/test"); // not at the top: on a fresh machine it is not there yet
  return [chromium.executablePath(), ...SYSTEM.map(onPath)].find((file) => file && starts(file)) ?? null;
}

/** The same, after trying to get one; throws with what to install. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  say("no Chromium found: trying Playwright's download");
  await run(process.execPath, [PLAYWRIGHT, "install", "chromium"]).catch((error) => say(error.message));
  const downloaded = await findChromium();
  if (downloaded) return downloaded;
  if (isRoot && onPath("apt-get")) await installPackage();
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    "No Chromium was found, and none could be downloaded. Install the package chromium (or Google Chrome), then run this again.",
  );
}

async function installPackage() {
  say("trying the package chromium");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update", "-q"], { env });
    await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"], { env });
  } catch (error) {
    say(error.message);
  }
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  return folders.map((folder) => `${folder}/${name}`).find((file) => fs.existsSync(file));
}

function starts(file) {
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
