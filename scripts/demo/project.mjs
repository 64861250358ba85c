// The checkout that the scripts belong to, and how they run programs in it.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
export const inRoot = (...parts) => path.join(root, ...parts);
export const say = (line) => console.log(`· ${line}`);

export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 9)) return;
  console.error(`Waymark needs Node 20.9 or newer; this is ${process.version}.`);
  process.exit(1);
}

const running = new Set();

/** Runs a program to its end; throws when it fails. `capture` answers its output instead of showing it. */
export async function run(command, args, { env = {}, capture = false } = {}) {
  const stdio = ["ignore", capture ? "pipe" : "inherit", "inherit"];
  const shell = process.platform === "win32" && command === "npm";
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio, shell });
  running.add(child);
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (part) => (output += part));
  const ended = await new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code, signal) => resolve(signal ?? code));
  }).finally(() => running.delete(child));
  if (ended !== 0) throw new Error(`${output}${[path.basename(command), ...args].join(" ")} failed (${ended}).`);
  return output;
}

/** Ends what `run` still runs: whoever waits for it is told that it failed. */
export function stopRunning() {
  for (const child of running) child.kill("SIGTERM");
}

/** A TypeScript module of ours, with the same resolution as in the application. */
export function runTypeScript(file, options) {
  return run(process.execPath, ["--import", "tsx", file], options);
}
