// Makes the data folder, and puts right what an earlier run may have left in it.
import { execFileSync, spawn } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { alive, readText } from "../lock.mjs";
import { asOwner, dataAsSeen, isLinux, isRoot, owner, PLAIN_ENV } from "./user.mjs";

const INITDB = ["-U", "waymark", "--auth=scram-sha-256", "--pwfile=../password", "-E", "UTF8"];
// The order of text then depends on Unicode alone, never on what the machine has installed.
const LOCALE = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];

/** The password of the one database user, made on first use. */
export function password(file) {
  try {
    fs.writeFileSync(file, `${crypto.randomBytes(24).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  return fs.readFileSync(file, "utf8").trim();
}

export async function createCluster(bin, folder, data, log) {
  if (fs.existsSync(path.join(data, "PG_VERSION"))) return;
  log("creating the database");
  const draft = path.join(folder, "data.new"); // renamed when complete: a killed initdb leaves nothing half made
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  if (isRoot) {
    fs.chownSync(draft, owner, owner);
    fs.chownSync(path.join(folder, "password"), owner, owner);
    fs.chmodSync(folder, 0o711);
  }
  await runInitdb(bin, draft);
  fs.renameSync(draft, data);
}

async function runInitdb(bin, draft) {
  const args = ["-D", dataAsSeen(draft), ...INITDB, ...LOCALE];
  const child = spawn(path.join(bin, "initdb"), args, {
    ...asOwner,
    cwd: draft,
    env: PLAIN_ENV,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code === 0) return;
  const advice = /could not look up effective user/.test(output)
    ? "\nThis user has no name in /etc/passwd: add one, or set DATABASE_URL."
    : "";
  throw new Error(`The database could not be created (initdb, ${code}):\n${output}${advice}`);
}

/** The caller holds the folder's lock, so a Postgres that still runs on it belongs to nobody: it is stopped. */
export async function stopOrphan(data, log) {
  const file = path.join(data, "postmaster.pid");
  const pid = Number(readText(file)?.split("\n")[0]);
  if (!pid) return;
  if (!isPostmasterOf(pid, data)) {
    // Stale, but any live process of that number would make Postgres refuse; its parent's it knows to be no rival.
    // Kept, not deleted: the other lines let it find backends that outlived a killed server.
    fs.writeFileSync(file, readText(file).replace(/^\d+/, String(process.pid)));
    return;
  }
  log(`stopping a Postgres left over from an earlier run (process ${pid})`);
  if ((await signalled(pid, "SIGINT", 10_000)) || (await signalled(pid, "SIGQUIT", 5_000))) return;
  throw new Error(`A Postgres left over from an earlier run (process ${pid}) does not stop.`);
}

async function signalled(pid, signal, patience) {
  process.kill(pid, signal);
  for (const until = Date.now() + patience; Date.now() < until; await sleep(25)) if (!alive(pid)) return true;
  return false;
}

function isPostmasterOf(pid, data) {
  try {
    if (!isLinux)
      return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(`-D ${data}`);
    const program = path.basename(fs.readlinkSync(`/proc/${pid}/exe`));
    return program.startsWith("postgres") && fs.readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return false;
  }
}
