import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { InUse, takeLock } from "../../scripts/lock.mjs";

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "waymark-lock-")), "lock");
});
afterEach(() => rmSync(join(file, ".."), { recursive: true, force: true }));

const LOCK = new URL("../../scripts/lock.mjs", import.meta.url).href;
const STALE = "1 12345\n"; // process 1 lives always, but was not started then

const CONTENDER = `
  const { takeLock } = await import(${JSON.stringify(LOCK)});
  try { takeLock(process.argv[1], "it"); console.log("mine"); }
  catch (error) { console.log(/in use by/.test(error.message) ? "refused" : error.stack); }
  process.stdin.resume();`; // keeps what it has until its input is closed

/** `n` processes that try to take the lock at once; all of them stay until each has answered. */
async function contend(n: number): Promise<string[]> {
  const args = ["--input-type=module", "-e", CONTENDER, file];
  const children = Array.from({ length: n }, () =>
    spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] }),
  );
  const answers = await Promise.all(children.map(async ({ stdout }) => String((await once(stdout, "data"))[0]).trim()));
  const gone = children.map((child) => once(child, "exit"));
  for (const { stdin } of children) stdin.end();
  await Promise.all(gone);
  return answers;
}

test("of many that want a stale lock at the same moment, one gets it", async () => {
  for (let round = 0; round < 3; round++) {
    writeFileSync(file, STALE);
    const answers = await contend(6);
    expect(answers.toSorted()).toEqual(["mine", "refused", "refused", "refused", "refused", "refused"]);
  }
});

test("a lock is refused while its owner lives, and free after", () => {
  const unlock = takeLock(file, "The folder");
  expect(() => takeLock(file, "The folder")).toThrow(InUse);
  expect(() => takeLock(file, "The folder")).toThrow(`in use by process ${process.pid}`);
  unlock();
  expect(existsSync(file)).toBe(false);
  takeLock(file, "The folder")();
});
