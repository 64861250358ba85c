import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { transaction } from "../../db/client";
import { raceTest } from "../../tests/support/db";
import { until } from "../../tests/support/engine";
import { allRuns, endedRuns, leftovers } from "../../tests/support/engine-test";
import { dispatch } from "./dispatch";
import { type RegisteredFunction, registerFunction } from "./registration";

const WORKER = fileURLToPath(new URL("../../tests/support/engine-worker.ts", import.meta.url));

type Worker = { log: () => string[]; start: () => Promise<void>; kill: () => Promise<void> };

/** A process that works until it is killed, and then another. */
const crashTest = raceTest.extend<{ worker: Worker }>({
  worker: async ({ url }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "engine-crash-"));
    const file = join(folder, "steps.log");
    writeFileSync(file, "");
    const log = () => readFileSync(file, "utf8").split("\n").filter(Boolean);
    let child: ChildProcess | undefined;
    const kill = async () => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child?.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
    };
    const start = async () => {
      const lives = count(log(), "up");
      child = spawn(process.execPath, ["--import", "tsx", WORKER, url, file], {
        stdio: ["ignore", "inherit", "inherit"],
      });
      await until("the worker is up", () => count(log(), "up") > lives);
    };
    await use({ log, start, kill });
    await kill();
    rmSync(folder, { recursive: true });
  },
});

const count = (lines: string[], line: string) => lines.filter((seen) => seen === line).length;

crashTest("killed in mid-step and in its sleep, a run goes on where it was", async ({ worker, open }) => {
  const { db } = open(2);
  const has = (line: string) => until(line, () => worker.log().includes(line));
  await worker.start();
  await transaction(db, (tx) => dispatch(tx, functions("long"), [event("crash/long")], Date.now()));
  await has("begin two");
  await worker.kill();
  await worker.start();
  await has("end two");
  await until("it sleeps", async () => (await jobKinds(open(1).db)).includes("sleep"));
  await worker.kill();
  await worker.start();
  await has("begin four");
  await worker.kill();
  await worker.start();
  const [run] = await endedRuns(db, "test-long", 1);
  expect(run).toMatchObject({ status: "completed", output: { data: "done" } });
  const lines = worker.log();
  expect(["one", "two", "three", "four"].map((name) => count(lines, `end ${name}`))).toEqual([1, 1, 1, 1]);
  expect(["one", "two", "three", "four"].map((name) => count(lines, `begin ${name}`))).toEqual([1, 2, 1, 2]);
  expect(await leftovers(db)).toEqual({ jobs: 0, waits: 0 });
});

crashTest(
  "killed at any moment of 300 runs, it finishes them all and repeats no finished step",
  async ({ worker, open }) => {
    const { db } = open(2);
    await db.execute(sql`create table effects (run_id text primary key)`);
    const events = Array.from({ length: 300 }, () => event("crash/many"));
    await transaction(db, (tx) => dispatch(tx, functions("many"), events, Date.now()));
    let kills = 0;
    const ended = async () => (await allRuns(db)).filter(({ status }) => status === "completed").length;
    for (const share of [30, 80, 140, 200, 250]) {
      await worker.start();
      await until("some more are done", async () => (await ended()) >= share + Math.floor(Math.random() * 20));
      await worker.kill();
      if ((await ended()) < 300) kills++;
    }
    await worker.start();
    const runs = await endedRuns(db, "test-many", 300, 60);
    expect(kills).toBe(5);
    expect(runs.filter(({ status }) => status === "completed")).toHaveLength(300);
    const { rows } = (await db.execute(sql`select count(*)::int as effects from effects`)) as unknown as {
      rows: { effects: number }[];
    };
    expect(rows[0]?.effects).toBe(300);
    const lines = worker.log().filter((line) => line !== "up");
    expect(new Set(lines).size).toBe(600);
    // Only what was under way when a process died may have run twice: 8 calls at once.
    expect(lines.length).toBeLessThanOrEqual(600 + kills * 8);
    expect(await leftovers(db)).toEqual({ jobs: 0, waits: 0 });
  },
);

function event(name: string) {
  return { id: crypto.randomUUID(), name, ts: Date.now(), data: {} };
}

function functions(name: string): Map<string, RegisteredFunction> {
  const config = { id: `test-${name}`, triggers: [{ event: `crash/${name}` }], steps: { step: {} } };
  return new Map([[config.id, registerFunction(config)]]);
}

async function jobKinds(db: Parameters<typeof leftovers>[0]): Promise<string[]> {
  const { rows } = (await db.execute(sql`select kind from inngest_embedded.job`)) as unknown as {
    rows: { kind: string }[];
  };
  return rows.map(({ kind }) => kind);
}
