import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import type { Id } from "@/lib/core/ids";
import { raceTest } from "../support/db";
import { aLargeCohort, endNow, later } from "../support/ending";
import { aWorkspace } from "../support/factories";
import { aProgramCertification } from "../support/programs";

const WORKER = fileURLToPath(new URL("../support/end-worker.ts", import.meta.url));
const CHUNK = 250;
const PEOPLE = CHUNK + 1;
const PASSING = 151;
const HELD = 50;

/** Ends the program, or adds the certification, in a process that dies before its n-th statement; true: it lived to the end. */
function endUntilKilled(
  url: string,
  workspaceId: string,
  program: string,
  n: number,
  certification = "",
): Promise<boolean> {
  const asked = [url, workspaceId, program, String(n), certification];
  const worker = spawn(process.execPath, ["--import", "tsx", WORKER, ...asked], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) =>
    worker.once("exit", (code, signal) => {
      if (signal === "SIGKILL") resolve(false);
      else if (code === 0) resolve(true);
      else reject(new Error(`It ended by itself with ${code}.`));
    }),
  );
}

type State = Record<
  "ended" | "jobs" | "done" | "results" | "complete" | "given" | "issued" | "awards" | "replaced" | "twice" | "mails",
  number
>;

async function stateOf(db: Db, program: Id<"program">, certification: string): Promise<State> {
  const here = sql`source_kind = 'program' and source_id = ${program}`;
  const { rows } = await db.execute<State>(sql`select
    (select count(*)::int from programs where id = ${program} and status = 'ended') as ended,
    (select count(*)::int from jobs where subject = ${program}) as jobs,
    (select coalesce(sum(done), 0)::int from jobs where subject = ${program}) as done,
    (select count(*)::int from program_results where program_id = ${program}) as results,
    (select count(*)::int from program_results where program_id = ${program} and result = 'complete') as complete,
    (select count(distinct credential_id)::int from program_results where program_id = ${program}) as given,
    (select count(*)::int from credentials where ${here} and status = 'issued') as issued,
    (select count(*)::int from awards where ${here}) as awards,
    (select count(*)::int from credentials where certification_id = ${certification} and status = 'replaced') as replaced,
    (select count(*)::int from (select 1 from credentials where certification_id = ${certification} and status = 'issued'
      group by recipient_id having count(*) > 1) x) as twice,
    (select count(*)::int from mails where kind = 'program-ended') as mails`);
  if (!rows[0]) throw new Error("There is no state.");
  return rows[0];
}

raceTest(
  "killed before any statement of it, a program ends once for everybody",
  async ({ url, open }) => {
    const { db } = open(2);
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
    await endNow(stage, (await aLargeCohort(stage, HELD, { certificationId })).id);
    const passing = (i: number) => i < PASSING;
    const program = await aLargeCohort(later(stage, "2026-03-20"), PEOPLE, { certificationId, passing });
    const look = () => stateOf(db, program.id, certificationId);

    let state = await look();
    let kills = 0;
    // Whenever something was committed, from the first statement on again: so each one of each transaction has its turn.
    for (let n = 1; !(await endUntilKilled(url, stage.workspaceId, program.id, n)); kills++) {
      const now = await look();
      expect(now).toMatchObject({ done: now.results, given: now.complete, issued: now.complete, awards: now.complete });
      expect(now.twice).toBe(0);
      const stride = now.results > 0 ? 4 : 1; // the second chunk is the statements of the first again
      n = JSON.stringify(now) === JSON.stringify(state) ? n + stride : 1;
      state = now;
    }
    expect(kills).toBeGreaterThan(40);
    expect(await look()).toEqual({
      ...{ ended: 1, jobs: 1, done: PEOPLE, results: PEOPLE, complete: PASSING, given: PASSING, issued: PASSING },
      ...{ awards: PASSING, replaced: HELD, twice: 0, mails: PEOPLE },
    });
  },
  600_000,
);

raceTest(
  "killed before any statement of it, a certification is added after the end once for everybody who had passed",
  async ({ url, open }) => {
    const { db } = open(2);
    const stage = await aWorkspace(db);
    const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
    await endNow(stage, (await aLargeCohort(stage, HELD, { certificationId })).id);
    const then = later(stage, "2026-03-20");
    const [failing, people] = [10, PEOPLE + 10];
    const program = await aLargeCohort(then, people, { passing: (i) => i >= failing });
    await endNow(then, program.id);
    const look = () => stateOf(db, program.id, certificationId);

    let state = await look();
    let kills = 0;
    for (let n = 1; !(await endUntilKilled(url, stage.workspaceId, program.id, n, certificationId)); kills++) {
      const now = await look();
      const given = now.done - people;
      expect(now).toMatchObject({ results: people, complete: PEOPLE, given, issued: given, awards: given, twice: 0 });
      const stride = given > 0 ? 4 : 1;
      n = JSON.stringify(now) === JSON.stringify(state) ? n + stride : 1;
      state = now;
    }
    expect(kills).toBeGreaterThan(30);
    expect(await look()).toMatchObject({
      ...{ jobs: 2, done: people + PEOPLE, results: people, complete: PEOPLE, given: PEOPLE, issued: PEOPLE },
      ...{ awards: PEOPLE, replaced: HELD - failing, twice: 0, mails: 0 },
    });
    const { rows } = await db.execute(sql`
      select kind, count(*)::int as n from mails where kind in ('credential-issued', 'credential-replaced') group by 1 order by 1`);
    expect(rows).toEqual([
      { kind: "credential-issued", n: PEOPLE - (HELD - failing) },
      { kind: "credential-replaced", n: HELD - failing },
    ]);
  },
  600_000,
);
