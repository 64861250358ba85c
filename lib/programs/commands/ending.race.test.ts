import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { type Db, transaction } from "@/db/client";
import { findOutcomes } from "@/db/queries/program-end";
import { findProgram } from "@/db/queries/programs";
import { lockRecipients } from "@/db/queries/recipients";
import { findWorkspace } from "@/db/queries/workspaces";
import type { Id } from "@/lib/core/ids";
import { raceTest } from "@/tests/support/db";
import { aLargeCohort, endNow, later } from "@/tests/support/ending";
import { until } from "@/tests/support/engine";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aProgramCertification } from "@/tests/support/programs";
import { linkedCertification } from "../end-plan";
import { certifyChunk } from "./certify-chunk";
import { certifyProgram } from "./certify-program";
import { endChunk } from "./end-chunk";
import { endProgram } from "./end-program";
import { evaluateAgain } from "./evaluate-again";
import { giveCertificates } from "./give-certificates";

const PEOPLE = 40;

/** Of the programs of a workspace: results, certificates by state, ledger rows, and people with two certificates in force. */
async function counts({ db, workspaceId }: Stage) {
  const { rows } = await db.execute<Record<string, number>>(sql`select
    (select count(*)::int from program_results where workspace_id = ${workspaceId} and result = 'complete') as complete,
    (select count(*)::int from credentials where workspace_id = ${workspaceId} and status = 'issued') as issued,
    (select count(*)::int from credentials where workspace_id = ${workspaceId} and status = 'replaced') as replaced,
    (select count(*)::int from awards where workspace_id = ${workspaceId} and source_kind = 'program') as awards,
    (select count(*)::int from (select 1 from credentials where workspace_id = ${workspaceId} and status = 'issued'
      group by recipient_id having count(*) > 1) x) as twice`);
  return rows[0];
}

/** A refusal because it has happened already is as good as an answer. */
const orRefused = <T>(tried: Promise<T>) =>
  tried.catch((error: { code?: string }) => {
    if (error.code === "conflict") return null;
    throw error;
  });

describe("everything at once", () => {
  raceTest(
    "double clicks and a job that runs twice: one end, one result and one certificate each",
    async ({ open }) => {
      const stage = await aWorkspace(open(16).db);
      const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
      const { id, people } = await aLargeCohort(stage, PEOPLE, { certificationId });
      const click = async () => {
        const ended = await orRefused(run(stage, endProgram, { id }));
        if (!ended) return null;
        while (!(await run(stage, endChunk, { jobId: ended.jobId })).finished);
        return ended.jobId;
      };
      const jobs = await Promise.all([
        ...Array.from({ length: 15 }, click),
        orRefused(run(stage, evaluateAgain, { id, recipientIds: people })).then(() => null),
      ]);
      expect(new Set(jobs.filter((job) => job !== null)).size).toBe(1);
      expect(await counts(stage)).toEqual({ complete: PEOPLE, issued: PEOPLE, replaced: 0, awards: PEOPLE, twice: 0 });
      const { rows } = await stage.db.execute(sql`
      select action, count(*)::int as n from audit_events where subject = ${id} and action like 'program.end%' group by 1 order by 1`);
      expect(rows).toEqual([
        { action: "program.end", n: 1 },
        { action: "program.end-chunk", n: 1 },
      ]);
    },
  );

  raceTest(
    "two programs of one certification in the same second: one certificate in force, the other replaced",
    async ({ open }) => {
      const stage = await aWorkspace(open(8).db);
      const other: Stage = { ...stage, db: open(8).db };
      const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
      for (let round = 1; round <= 5; round++) {
        const one = await aLargeCohort(stage, PEOPLE, { certificationId });
        const two = await aLargeCohort(stage, PEOPLE, { certificationId });
        await Promise.all([endNow(stage, one.id), endNow(other, two.id)]);
        expect(await counts(stage)).toEqual({
          ...{ complete: PEOPLE * round * 2, awards: PEOPLE * round * 2, issued: PEOPLE, twice: 0 },
          replaced: PEOPLE * (round * 2 - 1),
        });
      }
    },
  );
});

describe("a certification that is added after the end, by many at once", () => {
  const CLICKS = 16;

  /** Everybody asks, and runs the job that they were told of, chunk by chunk. */
  async function clickAll(
    stage: Stage,
    id: Id<"program">,
    certificationIds: Id<"certification">[],
    people: Id<"recipient">[],
  ) {
    const click = async (certificationId: Id<"certification">) => {
      const asked = await orRefused(run(stage, certifyProgram, { id, certificationId }));
      if (!asked) return null;
      while (!(await run(stage, certifyChunk, { jobId: asked.jobId })).finished);
      return asked.jobId;
    };
    const clicks = Array.from({ length: CLICKS - 1 }, (_, i) => certificationIds[i % certificationIds.length]);
    const jobs = await Promise.all([
      ...clicks.flatMap((certificationId) => (certificationId ? [click(certificationId)] : [])),
      orRefused(run(stage, evaluateAgain, { id, recipientIds: people })).then(() => null),
    ]);
    return new Set(jobs.filter((job) => job !== null));
  }

  async function trail({ db }: Stage, id: Id<"program">) {
    const { rows } = await db.execute(sql`
      select action, count(*)::int as n from audit_events where subject = ${id} and action like 'program.certify%' group by 1 order by 1`);
    return rows;
  }

  raceTest("double clicks and a job that runs twice: one job, one certificate each", async ({ open }) => {
    const stage = await aWorkspace(open(CLICKS).db);
    const { id, people } = await aLargeCohort(stage, PEOPLE);
    await endNow(stage, id);
    const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
    expect((await clickAll(later(stage, "2026-05-01"), id, [certificationId], people)).size).toBe(1);
    expect(await counts(stage)).toEqual({ complete: PEOPLE, issued: PEOPLE, replaced: 0, awards: PEOPLE, twice: 0 });
    expect(await trail(stage, id)).toEqual([
      { action: "program.certify", n: 1 },
      { action: "program.certify-chunk", n: 1 },
    ]);
  });

  raceTest("two different ones: one of them is the program's, and the other certifies nobody", async ({ open }) => {
    const stage = await aWorkspace(open(CLICKS).db);
    const { id, people } = await aLargeCohort(stage, PEOPLE);
    await endNow(stage, id);
    const both = [await aProgramCertification(stage), await aProgramCertification(stage, { name: "Another" })];
    expect((await clickAll(later(stage, "2026-05-01"), id, both, people)).size).toBe(1);
    expect(await counts(stage)).toEqual({ complete: PEOPLE, issued: PEOPLE, replaced: 0, awards: PEOPLE, twice: 0 });
    const { rows } = await stage.db.execute(sql`select count(distinct certification_id)::int as n from credentials`);
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe("whoever certifies holds the people first", () => {
  /** Certifies everybody in a transaction that stays open until `release`. */
  async function certify(db: Db, stage: Stage, id: Id<"program">, hold: boolean, release: Promise<void>) {
    const workspace = await findWorkspace(stage.db, stage.workspaceId);
    const program = await findProgram(stage.db, stage.workspaceId, id);
    if (!workspace || !program) throw new Error("They are gone.");
    const { plan } = await linkedCertification({ db: stage.db, workspace, now: stage.now }, program);
    const people = await stage.db.execute<{
      id: Id<"recipient">;
    }>(sql`select recipient_id as id from program_participants
      where program_id = ${id}`);
    const ids = people.rows.map((row) => row.id);
    return transaction(db, async (tx) => {
      if (hold) await lockRecipients(tx, stage.workspaceId, ids);
      const passed = await findOutcomes(tx, { workspaceId: stage.workspaceId, programId: id }, ids);
      const context = { tx, workspace, actor: stage.actor, now: stage.now };
      await giveCertificates(context, { id, endedOn: "2026-04-01" }, plan, passed);
      await release;
    });
  }

  /** The second begins while the first has not committed, and waits for it in the database. */
  async function overlap(open: (n: number) => { db: Db }, hold: boolean) {
    const stage = later(await aWorkspace(open(4).db), "2026-04-01");
    const certificationId = await aProgramCertification(stage);
    const [one, two] = [
      await aLargeCohort(stage, 3, { certificationId }),
      await aLargeCohort(stage, 3, { certificationId }),
    ];
    let commit = () => {};
    const told = new Promise<void>((resolve) => {
      commit = resolve;
    });
    const written = certify(open(1).db, stage, one.id, hold, told);
    await until("the first has certified", async () => (await waiting(stage.db)).open > 0);
    const second = certify(open(1).db, stage, two.id, hold, Promise.resolve());
    second.catch(() => {});
    await until("the second waits", async () => (await waiting(stage.db)).blocked > 0);
    commit();
    await written;
    return { stage, second };
  }

  async function waiting(db: Db) {
    const { rows } = await db.execute<{ open: number; blocked: number }>(sql`
      select (count(*) filter (where state = 'idle in transaction' and query like '%from awards%'))::int as open,
        (count(*) filter (where wait_event_type = 'Lock'))::int as blocked
      from pg_stat_activity where datname = current_database()`);
    return rows[0] ?? { open: 0, blocked: 0 };
  }

  raceTest("so the second sees what the first gave, and takes its place", async ({ open }) => {
    const { stage, second } = await overlap(open, true);
    await second;
    expect(await counts(stage)).toMatchObject({ issued: 3, replaced: 3, twice: 0 });
  });

  raceTest(
    "the mutant, which does not, would make a second one in force: only the index stops it",
    async ({ open }) => {
      const { second } = await overlap(open, false);
      await expect(second).rejects.toMatchObject({ cause: { code: "23505", constraint: "credentials_certified" } });
    },
  );
});
