// A process with an engine, to be killed. Says what its steps do in a file, line by line: arguments are database and file.
import { appendFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { makeEngine, type TestFunctions } from "./engine";

const [url = "", file = ""] = process.argv.slice(2);
const say = (line: string) => appendFileSync(file, `${line}\n`);
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const define: TestFunctions = (inngest) => [
  inngest.createFunction({ id: "long", triggers: [{ event: "crash/long" }] }, async ({ step }) => {
    for (const name of ["one", "two"]) await step.run(name, () => work(name));
    await step.sleep("nap", "2s");
    for (const name of ["three", "four"]) await step.run(name, () => work(name));
    return "done";
  }),
  inngest.createFunction({ id: "many", triggers: [{ event: "crash/many" }] }, async ({ step, runId }) => {
    await step.run("write", async () => {
      await pause(5);
      say(`write ${runId}`);
      await made.db.execute(sql`insert into effects (run_id) values (${runId}) on conflict do nothing`);
    });
    await step.run("end", () => say(`end ${runId}`));
  }),
];

async function work(name: string): Promise<void> {
  say(`begin ${name}`);
  await pause(300);
  say(`end ${name}`);
}

const made = makeEngine(url, define, { concurrency: 8 });
await made.engine.start();
say("up");
