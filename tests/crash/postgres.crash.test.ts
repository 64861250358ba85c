import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startPostgres } from "../../scripts/embedded-postgres.mjs";
import { alive } from "../../scripts/lock.mjs";

const WRITER = fileURLToPath(new URL("write-until-killed.mjs", import.meta.url));
let base: string;
let folder: string;
const started: ChildProcess[] = [];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "waymark-crash-")); // mode 0700: as root, out of the reach of whom Postgres runs as
  mkdirSync(join(base, "inner"), { mode: 0o700 });
  folder = join(base, "inner", "postgres");
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
  if (existsSync(join(folder, "data"))) await (await startPostgres(folder)).stop(); // also ends what a test left running
  rmSync(base, { recursive: true, force: true });
});

/** A process that writes; resolves once it has had `rows` acknowledged. `last` keeps counting. */
async function writer(rows: number) {
  const child = spawn(process.execPath, [WRITER, folder], { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  const state = { child, pid: 0, last: 0 };
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The writer ended (${code}).`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.startsWith("{")) state.pid = JSON.parse(line).pid;
      else state.last = Number(line);
      if (state.last >= rows) resolve();
    });
  });
  return state;
}

const kill = (pid: number) => process.kill(pid, "SIGKILL");
const childrenOf = (pid: number) =>
  execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map(Number);
const gone = (child: ChildProcess) => new Promise((resolve) => child.once("exit", resolve));

async function keptAfterRestart(): Promise<number[]> {
  const server = await startPostgres(folder);
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query<{ n: number }>("select n from kept order by n");
  await client.end();
  await server.stop();
  return rows.map(({ n }) => n);
}

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe("after kill -9, the next start comes up by itself with every acknowledged row", () => {
  test("of the application, the server and each of its processes", async () => {
    const state = await writer(50);
    const all = [state.child.pid ?? 0, state.pid, ...childrenOf(state.pid)];
    const ended = gone(state.child);
    for (const pid of all) kill(pid);
    await ended;
    const kept = await keptAfterRestart();
    expect(kept.slice(0, state.last)).toEqual(upTo(state.last));
  });

  test("of the application and the server alone, whose other processes are still leaving", async () => {
    const state = await writer(50);
    const ended = gone(state.child);
    kill(state.child.pid ?? 0);
    kill(state.pid);
    await ended;
    expect((await keptAfterRestart()).slice(0, state.last)).toEqual(upTo(state.last));
  });

  test("of the application alone: the server left over is stopped", async () => {
    const state = await writer(50);
    const ended = gone(state.child);
    kill(state.child.pid ?? 0);
    await ended;
    expect(alive(state.pid)).toBe(true);
    expect((await keptAfterRestart()).slice(0, state.last)).toEqual(upTo(state.last));
    expect(alive(state.pid)).toBe(false);
  });
});

test("a process that has got the number of a server long gone is left alone", async () => {
  await (await startPostgres(folder)).stop();
  const other = spawn("sleep", ["60"]);
  started.push(other);
  const record = [other.pid, join(folder, "data"), "1", "1", "", "127.0.0.1", "0", "stopping", ""].join("\n");
  writeFileSync(join(folder, "data/postmaster.pid"), record, { flag: "w" });
  const server = await startPostgres(folder);
  expect(alive(other.pid ?? 0)).toBe(true);
  await server.stop();
});

test("a first start that was killed while it made the database is made again", async () => {
  mkdirSync(join(folder, "data.new"), { recursive: true });
  writeFileSync(join(folder, "data.new", "PG_VERSION"), "18\n");
  chmodSync(folder, 0o711);
  const server = await startPostgres(folder);
  await server.stop();
  expect(readFileSync(join(folder, "data", "PG_VERSION"), "utf8").trim()).toMatch(/^\d+$/);
});
