// A lock file that a crash cannot leave behind for good: it names its owner by process id and start time.
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export class InUse extends Error {}

/** The text of a file, or null where there is none to read. */
export function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

// /proc/<pid>/stat after the program's name, which may itself hold spaces: state, parent, …, start time (20th).
const status = (pid) => (readText(`/proc/${pid}/stat`) ?? "").split(") ").at(-1)?.split(" ") ?? [];
const startTime = (pid) => status(pid)[19] ?? "";

/** Whether a process runs. One that was killed but not yet collected by its parent (a zombie) does not. */
export function alive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  return !/^[ZX]$/.test(status(pid)[0] ?? "");
}

/** Takes the lock and returns what releases it; throws InUse while its owner lives. */
export function takeLock(file, what) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const mine = `${process.pid} ${startTime(process.pid)}\n`;
  const own = `${file}.${process.pid}`;
  fs.writeFileSync(own, mine);
  try {
    for (let tries = 0; tries < 20; tries++) {
      if (linked(own, file)) return () => readText(file) === mine && fs.rmSync(file, { force: true });
      clearStale(file, what);
    }
    throw new InUse(`The lock ${file} could not be taken.`);
  } finally {
    fs.rmSync(own, { force: true });
  }
}

/** The lock, as soon as its owner gives it up. */
export async function waitForLock(file, what, say = () => {}) {
  for (let told = false; ; told = true) {
    try {
      return takeLock(file, what);
    } catch (error) {
      if (!(error instanceof InUse)) throw error;
      if (!told) say(`${error.message} Waiting for it.`);
      await sleep(1000);
    }
  }
}

// A hard link is made or refused in one go, so that a lock is never seen empty.
function linked(own, file) {
  try {
    fs.linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function clearStale(file, what) {
  const theirs = readText(file);
  if (theirs === null) return;
  const [pid, since = ""] = theirs.trim().split(" ");
  const owned = Number(pid) > 0 && alive(Number(pid)) && startTime(pid) === since;
  if (owned) throw new InUse(`${what} is in use by process ${pid}.`);
  const aside = `${file}.stale.${process.pid}`; // moved first, then looked at: whoever moved a fresh lock puts it back
  try {
    fs.renameSync(file, aside);
  } catch {
    return;
  }
  if (readText(aside) !== theirs) linked(aside, file);
  fs.rmSync(aside, { force: true });
}
