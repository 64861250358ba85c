import { sql } from "drizzle-orm";
import type { Db } from "../../db/client";
import { raceTest } from "./db";
import { makeEngine, type TestEngine, type TestFunctions, until } from "./engine";

type Start = (define: TestFunctions, options?: Parameters<typeof makeEngine>[2]) => Promise<TestEngine>;

/** A test with a database of its own and `start`, which runs an engine on it until the test ends. */
export const engineTest = raceTest.extend<{ start: Start }>({
  start: async ({ url }, use) => {
    const engines: TestEngine[] = [];
    await use(async (define, options) => {
      const made = makeEngine(url, define, options);
      engines.push(made);
      await made.engine.start();
      await until("the engine runs", () => made.engine.state === "running");
      return made;
    });
    await Promise.all(engines.map(({ stop }) => stop()));
  },
});

export type RunSummary = { id: string; fn: string; status: string; output: unknown };

export async function allRuns(db: Db, fn = "%"): Promise<RunSummary[]> {
  const { rows } = (await db.execute(
    sql`select id, fn, status, output from inngest_embedded.run where fn like ${fn} order by id`,
  )) as unknown as { rows: RunSummary[] };
  return rows;
}

/** Waits until `count` runs of a function have ended, and answers them. */
export function endedRuns(db: Db, fn: string, count: number, seconds = 30): Promise<RunSummary[]> {
  return until(
    `${count} ended run(s) of ${fn}`,
    async () => {
      const runs = (await allRuns(db, fn)).filter(({ status }) => status !== "running");
      return runs.length >= count ? runs : null;
    },
    seconds,
  );
}

/** What the engine still has to do: nothing may be left behind by runs that have ended. */
export async function leftovers(db: Db): Promise<{ jobs: number; waits: number }> {
  const { rows } = (await db.execute(sql`
    select (select count(*)::int from inngest_embedded.job) as jobs, (select count(*)::int from inngest_embedded.wait) as waits`)) as unknown as {
    rows: [{ jobs: number; waits: number }];
  };
  return rows[0];
}
