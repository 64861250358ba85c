import pg from "pg";
import { openDb } from "@/db/client";
import { importGradesChunk } from "@/lib/courses/commands/import-grades-chunk";
import { stageGrades } from "@/lib/courses/commands/stage-grades";
import { readCsv } from "@/lib/platform/csv-stream";
import { type ACourse, aCourse } from "@/tests/support/courses";
import { aWorkspace, run, type Stage } from "@/tests/support/factories";
import { copyIn } from "./copy-in";
import { timed } from "./funnel";
import type { Row } from "./rows";

const STEPS = ["Reading", "Cases", "Quiz", "Report", "Exam"];
const ACHIEVED_AT = "2026-03-01T09:00:00Z";
const BYTES_PER_PIECE = 64 * 1024;

/** A file of so many grades, from upload to the last one recorded, against COPY and set-based SQL of the same rows. */
export async function benchGrades(url: string, count: number): Promise<Row[]> {
  const csv = makeCsv(count);
  await importOurs(url, makeCsv(2_000)); // both sides warm
  await importBare(url, makeCsv(2_000));
  const before = await importBare(url, csv);
  const ours = await importOurs(url, csv);
  const bare = (before + (await importBare(url, csv))) / 2; // on both sides of ours: the machine may have other things to do
  if (ours.again !== 0) throw new Error(`The same file again recorded ${ours.again}.`);
  if (ours.recorded !== count) throw new Error(`${ours.recorded} of ${count} grades were recorded.`);
  return [
    {
      name: `Import of ${count.toLocaleString("en")} grades, upload to recorded`,
      ours: ours.ms,
      bare,
      ratio: ours.ms / bare,
      goal: 3,
    },
    {
      name: "Longest transaction of it, ms (goal 250)",
      ours: ours.longest,
      bare: 250,
      ratio: ours.longest / 250,
      goal: 1,
    },
  ];
}

/** Our own format: a line for each attempt. */
function makeCsv(count: number): Buffer {
  const lines = Array.from({ length: count }, (_, i) => {
    const [person, step] = [Math.floor(i / STEPS.length), STEPS[i % STEPS.length]];
    return `learner.${person}@learner.example,${step},${40 + ((i * 7) % 61)},${ACHIEVED_AT}`;
  });
  return Buffer.from(`email,step,grade,achieved_at\n${lines.join("\n")}\n`);
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += BYTES_PER_PIECE) yield bytes.subarray(at, at + BYTES_PER_PIECE);
}

const courseOf = (stage: Stage): Promise<ACourse> =>
  aCourse(stage, { steps: STEPS.map((name) => ({ name, weight: 20 })) });

async function importOurs(url: string, csv: Buffer) {
  const { db, pool, close } = openDb(url, 4);
  const stage = await aWorkspace(db, { now: "2026-03-10T09:00:00Z" });
  const { id: courseId } = await courseOf(stage);
  let longest = 0;
  const work = async () => {
    const { jobId } = await run(stage, stageGrades, { courseId, mode: "start", records: readCsv(pieces(csv)) });
    if (!jobId) throw new Error("No job was begun.");
    for (let finished = false; !finished; ) {
      const ms = await timed(async () => {
        ({ finished } = await run(stage, importGradesChunk, { jobId }));
      });
      longest = Math.max(longest, ms);
    }
  };
  const count = async () => {
    const { rows } = await pool.query("select count(*)::int as n from grades where workspace_id = $1", [
      stage.workspaceId,
    ]);
    return Number(rows[0]?.n);
  };
  const ms = await timed(work);
  const recorded = await count();
  await work();
  const again = (await count()) - recorded;
  await close();
  return { ms, longest, recorded, again };
}

/** The same rows in the same tables, by one who knows that nothing can be wrong with them. */
async function importBare(url: string, csv: Buffer): Promise<number> {
  const { db, close } = openDb(url, 2);
  const stage = await aWorkspace(db);
  const { id } = await courseOf(stage);
  await close();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const ms = await timed(async () => {
    await client.query("begin");
    await client.query(
      "create temp table staged (email text, step text, grade numeric, achieved_at timestamptz) on commit drop",
    );
    await copyIn(client, "copy staged from stdin with (format csv, header)", pieces(csv));
    for (const statement of bareStatements(stage.workspaceId, id)) await client.query(statement);
    await client.query("commit");
  });
  await client.end();
  return ms;
}

function bareStatements(workspaceId: string, courseId: string): string[] {
  const [w, c] = [`'${workspaceId}'`, `'${courseId}'`];
  const id = (prefix: string) => `'${prefix}_' || replace(gen_random_uuid()::text, '-', '')`;
  return [
    `insert into recipients (workspace_id, id, email, email_key, name)
     select ${w}, ${id("rcp")}, email, email, '' from (select distinct lower(email) as email from staged) s order by email on conflict (workspace_id, email_key) do nothing`,
    `create temp table placed on commit drop as
     select r.id as recipient_id, t.id as step_id, s.grade, s.achieved_at from staged s
     join recipients r on r.workspace_id = ${w} and r.email_key = lower(s.email)
     join course_steps t on t.workspace_id = ${w} and t.course_id = ${c} and t.name = s.step`,
    `insert into grades (workspace_id, id, course_id, step_id, recipient_id, grade, achieved_at, source)
     select ${w}, ${id("grd")}, ${c}, step_id, recipient_id, grade, achieved_at, 'import' from placed order by recipient_id, step_id
     on conflict (workspace_id, recipient_id, step_id, achieved_at, grade) do nothing`,
    `insert into course_learners (workspace_id, course_id, recipient_id, enrolled_at)
     select distinct ${w}, ${c}, recipient_id, now() from placed on conflict do nothing`,
    `insert into outbox (id, workspace_id, name, data)
     select ${id("evt")}, ${w}, 'bench/grades.recorded', jsonb_build_object('recipientIds', jsonb_agg(recipient_id))
     from (select distinct recipient_id, dense_rank() over (order by recipient_id) / 500 as part from placed) p group by part`,
  ];
}
