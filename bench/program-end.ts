import { sql } from "drizzle-orm";
import { type Db, openDb, transaction } from "@/db/client";
import { findJob } from "@/db/queries/jobs";
import { programs } from "@/db/schema/programs";
import { type Id, newId } from "@/lib/core/ids";
import { endChunk } from "@/lib/programs/commands/end-chunk";
import { endProgram } from "@/lib/programs/commands/end-program";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { aProgramCertification } from "@/tests/support/programs";
import { startEngine } from "./engine";
import { timed } from "./funnel";
import { fill, insertPeople } from "./learners";
import type { Row } from "./rows";

const COMPONENTS = 20;
const CHUNK = 500;
const POLL_MS = 10;
/** Half of the floor runs before ours and half after: the machine may have other things to do. Ids are even hexadecimals. */
const HALF = "rcp_8";

type Cohort = { stage: Stage; programId: Id<"program">; certificationId: Id<"certification">; achievementId: string };

/** A program of so many ended through the engine, until everybody has a result, against bare SQL of the same writes. */
export async function benchProgramEnd(url: string, people: number): Promise<Row[]> {
  const { db, close } = openDb(url, 12);
  const [warm, ours, bare, chunks] = [
    await makeCohort(db, 1_000),
    await makeCohort(db, people),
    await makeCohort(db, people),
    await makeCohort(db, people),
  ];
  const stop = await startEngine(url, db);
  await end(warm);
  const firstHalf = await timed(() => bareEnd(db, bare, { from: "", to: HALF }));
  const oursMs = await timed(() => end(ours));
  const bareMs = firstHalf + (await timed(() => bareEnd(db, bare, { from: HALF, to: "rcp_g" })));
  await stop();
  const longest = await longestChunk(chunks);
  for (const cohort of [ours, bare]) await expectDone(db, cohort, people);
  await close();
  const name = `Ending a program, ${people.toLocaleString("en")} participants × ${COMPONENTS}`;
  return [
    { name, ours: oursMs, bare: bareMs, ratio: oursMs / bareMs, goal: 3 },
    { name: "Longest transaction of it, ms (goal 250)", ours: longest, bare: 250, ratio: longest / 250, goal: 1 },
  ];
}

async function end({ stage, programId }: Cohort): Promise<void> {
  const { jobId } = await run({ ...stage, now: new Date() }, endProgram, { id: programId });
  for (;;) {
    const job = await findJob(stage.db, stage.workspaceId, jobId);
    if (job?.status === "failed") throw new Error(job.error ?? "The end failed.");
    if (job?.status === "done") return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

async function longestChunk({ stage, programId }: Cohort): Promise<number> {
  const { jobId } = await run(stage, endProgram, { id: programId });
  let longest = 0;
  for (let finished = false; !finished; ) {
    const ms = await timed(async () => {
      finished = (await run(stage, endChunk, { jobId })).finished;
    });
    longest = Math.max(longest, ms);
  }
  return longest;
}

/** Seven in ten have completed all that counts; one in ten holds an earlier certificate. */
async function makeCohort(db: Db, people: number): Promise<Cohort> {
  const stage = await aWorkspace(db);
  const { workspaceId, now } = stage;
  const certificationId = await aProgramCertification(stage, { validityMonths: 12 });
  const { rows } = await db.execute<{ id: string }>(
    sql`select achievement_id as id from certifications where id = ${certificationId}`,
  );
  const achievementId = rows[0]?.id ?? "";
  const programId = newId("program");
  await db.insert(programs).values({ workspaceId, id: programId, name: "Leaders", status: "running", certificationId });
  const at = sql`${now.toISOString()}::timestamptz`;
  const person = sql`'rcp_' || md5(${workspaceId} || n)`;
  const series = sql`generate_series(1, ${people}::int) n`;
  await fill(db, async (tx) => {
    await insertPeople(tx, stage, people);
    await tx.execute(sql`
      insert into program_components (workspace_id, id, program_id, position, name, kind)
      select ${workspaceId}, 'cmp_' || md5(${programId} || c), ${programId}, c, 'Part ' || c, 'session' from generate_series(1, ${COMPONENTS}::int) c`);
    await tx.execute(sql`
      insert into program_participants (workspace_id, program_id, recipient_id, added_at, open_count, started)
      select ${workspaceId}, ${programId}, ${person}, ${at}, (n % 10 > 6)::int * 2, true from ${series}`);
    await tx.execute(sql`
      insert into program_progress (workspace_id, program_id, recipient_id, component_id, status, completed_at, updated_at)
      select ${workspaceId}, ${programId}, ${person}, 'cmp_' || md5(${programId} || c), s.status, case when s.status = 'complete' then ${at} end, ${at}
      from ${series}, generate_series(1, ${COMPONENTS}::int) c,
        lateral (select case when n % 10 > 6 and c > ${COMPONENTS - 2}::int then 'missed' else 'complete' end as status) s`);
    await tx.execute(sql`
      insert into credentials (workspace_id, id, achievement_id, achievement_version, recipient_id, recipient_name, status, issued_on, time_zone,
        source_kind, certification_id, issued_at)
      select ${workspaceId}, 'cred_' || md5(${programId} || n), ${achievementId}, 1, ${person}, 'Recipient ' || n, 'issued', '2026-01-01',
        'Europe/Oslo', 'program', ${certificationId}, ${at} from ${series} where n % 10 = 0`);
  });
  for (const table of ["program_participants", "program_progress", "program_components", "credentials"])
    await db.execute(sql`vacuum analyze ${sql.identifier(table)}`);
  return { stage, programId, certificationId, achievementId };
}

/** Chunks by keyset: replaced credentials, then results, ledger, new ones and events in one statement. Written once by a careful hand. */
async function bareEnd(db: Db, cohort: Cohort, { from, to }: { from: string; to: string }): Promise<void> {
  const { programId, certificationId, achievementId } = cohort;
  const { workspaceId } = cohort.stage;
  const credential = sql`'cred_' || md5(${programId} || p.recipient_id)`;
  for (let after = from, last: string | null = from; last !== null; after = last ?? after) {
    const range = sql`p.workspace_id = ${workspaceId} and p.program_id = ${programId} and p.recipient_id > ${after} and p.recipient_id <= ${to}
      and p.left_at is null order by p.recipient_id limit ${CHUNK}`;
    last = await transaction(db, async (tx) => {
      await tx.execute(sql`
        update credentials c set status = 'replaced', replaced_by = ${credential}, version = c.version + 1
        from (select p.recipient_id, p.open_count from program_participants p where ${range}) p
        where c.workspace_id = ${workspaceId} and c.certification_id = ${certificationId} and c.recipient_id = p.recipient_id and p.open_count = 0
          and c.status = 'issued'`);
      const { rows } = await tx.execute<{ last: string | null }>(sql`
        with people as materialized (
          select p.recipient_id, r.name, m.missing, case when m.missing is null then ${credential} end as credential_id
          from program_participants p join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id
          left join lateral (select jsonb_agg(jsonb_build_object('name', c.name, 'status', coalesce(g.status, 'not_started')) order by c.position) as missing
            from program_components c left join program_progress g on g.workspace_id = ${workspaceId} and g.program_id = ${programId}
              and g.recipient_id = p.recipient_id and g.component_id = c.id
            where c.workspace_id = ${workspaceId} and c.program_id = ${programId} and not c.optional and g.status is distinct from 'complete') m on true
          where ${range}),
        claimed as (insert into awards (workspace_id, source_kind, source_id, achievement_id, recipient_id, credential_id, awarded_at)
          select ${workspaceId}, 'program', ${programId}, ${achievementId}, recipient_id, credential_id, now() from people where credential_id is not null
          on conflict (workspace_id, source_kind, source_id, achievement_id, recipient_id, cycle) do nothing returning recipient_id, credential_id),
        told as (insert into outbox (id, workspace_id, name, data, sent_at)
          select 'evt_' || replace(gen_random_uuid()::text, '-', ''), ${workspaceId}, 'bench', jsonb_build_object('recipientIds', jsonb_agg(recipient_id)), now()
          from people having count(*) > 0),
        made as (insert into credentials (workspace_id, id, achievement_id, achievement_version, recipient_id, recipient_name, status, issued_on, expires_on,
            expires_at, time_zone, source_kind, source_id, certification_id, issued_at)
          select ${workspaceId}, k.credential_id, ${achievementId}, 1, k.recipient_id, people.name, 'issued', current_date, current_date + 365,
            now() + interval '365 days', 'Europe/Oslo', 'program', ${programId}, ${certificationId}, now()
          from claimed k join people using (recipient_id)),
        results as (insert into program_results (workspace_id, program_id, recipient_id, result, missing, evaluated_at, certification_id, certification_name, credential_id)
          select ${workspaceId}, ${programId}, recipient_id, case when missing is null then 'complete' else 'did_not_pass' end, coalesce(missing, '[]'), now(),
            ${certificationId}, 'Certified leader', credential_id from people)
        select max(recipient_id) as last from people`);
      return rows[0]?.last ?? null;
    });
  }
}

/** A benchmark of work that was not done is worth nothing. */
async function expectDone(db: Db, { programId, certificationId }: Cohort, people: number): Promise<void> {
  const { rows } = await db.execute<Record<string, number>>(sql`select
    (select count(*)::int from program_results where program_id = ${programId}) as results,
    (select count(*)::int from credentials where certification_id = ${certificationId} and status = 'issued') as issued,
    (select count(*)::int from credentials where certification_id = ${certificationId} and status = 'replaced') as replaced`);
  const { results, issued, replaced } = rows[0] ?? {};
  if (results !== people || issued !== people * 0.7 || replaced !== people * 0.1)
    throw new Error(`${results} results, ${issued} issued, ${replaced} replaced.`);
}
