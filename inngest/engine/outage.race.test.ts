import { expect } from "vitest";
import { until } from "../../tests/support/engine";
import { allRuns, endedRuns, engineTest, leftovers } from "../../tests/support/engine-test";

engineTest(
  "with every connection cut again and again, all runs end and no finished step is repeated",
  async ({ start, open }) => {
    const begun: string[] = [];
    const { inngest } = await start(
      (client) => [
        client.createFunction(
          { id: "steady", retries: 20, triggers: [{ event: "test/steady" }] },
          async ({ step, event }) => {
            for (const name of ["a", "b", "c"]) await step.run(name, () => void begun.push(`${event.data.n}${name}`));
          },
        ),
      ],
      { concurrency: 8 },
    );
    await inngest.send(Array.from({ length: 100 }, (_, n) => ({ name: "test/steady", data: { n } })));
    const { db, pool } = open(1);
    const done = async () =>
      Number((await pool.query("select count(*) n from inngest_embedded.run where status = 'completed'")).rows[0].n);
    let cuts = 0;
    for (const share of [5, 15, 25, 35, 45, 55, 65, 75, 85, 95]) {
      await until(`${share} are done`, async () => (await done()) >= share);
      await pool.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
      if ((await done()) < 100) cuts++;
    }
    const runs = await endedRuns(db, "test-steady", 100, 60);
    expect(cuts).toBeGreaterThanOrEqual(8);
    expect(runs.filter(({ status }) => status === "completed")).toHaveLength(100);
    expect(new Set(begun).size).toBe(300);
    expect(begun.length).toBeLessThanOrEqual(300 + cuts * 8); // at most what was under way
    expect(await allRuns(db)).toHaveLength(100);
    await until("nothing is left over", async () => (await leftovers(db)).jobs === 0);
  },
);
