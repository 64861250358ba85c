import { type SQL, sql } from "drizzle-orm";
import { type Db, openDb } from "@/db/client";
import { programs } from "@/db/schema/programs";
import { groups } from "@/db/schema/recipients";
import { type Id, newId } from "@/lib/core/ids";
import { pipelineOfCertification } from "@/lib/programs/reads/pipeline-of-certification";
import { ask } from "@/lib/read";
import { aCourse, aDraft } from "@/tests/support/certifications";
import { aWorkspace, type Stage } from "@/tests/support/factories";
import { median, timed } from "./funnel";
import { fill, insertPeople } from "./learners";
import type { Row } from "./rows";

const TODAY = "2026-03-10";
const PROGRAMS = 5;
const COMPONENTS = 20;
const TIMES = 7;
const PAGE = 51;

type Made = { stage: Stage; id: Id<"certification">; programIds: Id<"program">[]; groupId: Id<"group"> };
/** A question that the page asks, and what a careful hand would write for it: the rows' order and which of them. */
type Question = { name: string; asked: Record<string, string>; order: SQL; which?: SQL };

const STATUS = sql`(case when p.failing_count > 0 then 4 when p.open_due_on < ${TODAY}::date then 3 when p.started then 2 else 1 end)`;
const BY_NAME = sql`lower(r.name), r.id`;

/** Each sort and filter of the pipeline's page, figures included, against bare SQL for the same figures and the same rows. */
export async function benchPipeline(url: string, people: number): Promise<Row[]> {
  const { db, close } = openDb(url, 2);
  const made = await makePipeline(db, people);
  const [first] = made.programIds;
  const member = sql`exists (select 1 from group_recipients m where m.workspace_id = p.workspace_id and m.group_id = ${made.groupId} and m.recipient_id = p.recipient_id)`;
  const questions: Question[] = [
    { name: "by name", asked: {}, order: BY_NAME },
    { name: "by name, backwards", asked: { sort: "-name" }, order: sql`lower(r.name) desc, r.id desc` },
    { name: "by program", asked: { sort: "program" }, order: sql`p.program_id, ${BY_NAME}` },
    { name: "by expected day", asked: { sort: "expectedOn" }, order: sql`p.expected_on, ${BY_NAME}` },
    {
      name: "by expected day, backwards",
      asked: { sort: "-expectedOn" },
      order: sql`p.expected_on desc nulls last, ${BY_NAME}`,
    },
    { name: "by status", asked: { sort: "status" }, order: sql`${STATUS}, ${BY_NAME}` },
    { name: "off track", asked: { status: "off_track" }, order: BY_NAME, which: sql`${STATUS} = 3` },
    { name: "one program", asked: { program: first ?? "" }, order: BY_NAME, which: sql`p.program_id = ${first}` },
    {
      name: "a group",
      asked: { group: made.groupId },
      order: BY_NAME,
      which: sql`(p.group_id = ${made.groupId} or ${member})`,
    },
    {
      name: "a name",
      asked: { name: "recipient 4711" },
      order: BY_NAME,
      which: sql`lower(r.name) like '%recipient 4711%'`,
    },
  ];
  const rows: Row[] = [];
  for (const question of questions) rows.push(await measure(db, made, question, people));
  await close();
  return rows;
}

async function measure(db: Db, made: Made, { name, asked, order, which }: Question, people: number): Promise<Row> {
  const { stage, id, programIds } = made;
  const [ours, bare]: [number[], number[]] = [[], []];
  const whole = sql`p.workspace_id = ${stage.workspaceId} and p.program_id = any(${sql.param(programIds)}::text[]) and p.left_at is null`;
  const scope = sql`${whole} and ${which ?? sql`true`}`;
  const from = sql`from program_participants p join recipients r on r.workspace_id = p.workspace_id and r.id = p.recipient_id where ${scope}`;
  // Who is searched for changes none of the figures: they are of the whole pipeline, or of a program.
  const counted = asked.name || asked.group ? whole : scope;
  const figures = sql`select ${STATUS}, count(*) from program_participants p where ${counted} group by 1`;
  for (let i = 0; i <= TIMES; i++) {
    const one = await timed(() => ask(pipelineOfCertification, stage.actor, { id, ...asked }, { db, now: stage.now }));
    const other = await timed(async () => {
      await db.execute(figures);
      await db.execute(
        sql`select r.id, r.name, r.email, p.program_id, p.expected_on, ${STATUS} ${from} order by ${order} limit ${PAGE}::int`,
      );
    });
    if (i === 0) continue; // to get warm
    ours.push(one);
    bare.push(other);
  }
  const [a, b] = [median(ours), median(bare)];
  return { name: `Pipeline of ${people.toLocaleString("en")}, ${name}`, ours: a, bare: b, ratio: a / b, goal: 5 };
}

/** Several running programs, a tenth of their people late, a twentieth failed, one of fifty in a group. */
async function makePipeline(db: Db, people: number): Promise<Made> {
  const stage = await aWorkspace(db, { now: `${TODAY}T09:00:00Z` });
  const { workspaceId, now } = stage;
  const { id } = await aDraft(stage, await aCourse(stage));
  const programIds = Array.from({ length: PROGRAMS }, () => newId("program")).sort();
  const groupId = newId("group");
  await db.insert(groups).values({ workspaceId, id: groupId, name: "Spring" });
  const row = { workspaceId, status: "running", certificationId: id } as const;
  await db.insert(programs).values(programIds.map((each, n) => ({ ...row, id: each, name: `Program ${n}` })));
  const at = sql`${now.toISOString()}::timestamptz`;
  const person = sql`'rcp_' || md5(${workspaceId} || n)`;
  const program = sql`(${sql.param(programIds)}::text[])[1 + n % ${PROGRAMS}::int]`;
  const series = sql`generate_series(1, ${people}::int) n`;
  await fill(db, async (tx) => {
    await insertPeople(tx, stage, people);
    await tx.execute(sql`
      insert into program_components (workspace_id, id, program_id, position, name, kind, due_on)
      select ${workspaceId}, 'cmp_' || md5(p || c), p, c, 'Part ' || c, 'session', ${TODAY}::date + c
      from unnest(${sql.param(programIds)}::text[]) p, generate_series(1, ${COMPONENTS}::int) c`);
    await tx.execute(sql`
      insert into program_participants (workspace_id, program_id, recipient_id, added_at, open_count, failing_count, started, open_due_on, expected_on)
      select ${workspaceId}, ${program}, ${person}, ${at}, 10, (n % 20 = 0)::int, n % 3 > 0,
        ${TODAY}::date + case when n % 10 = 3 then -1 else n % 7 end, nullif(${TODAY}::date + n % 60, ${TODAY}::date) from ${series}`);
    await tx.execute(sql`
      insert into program_progress (workspace_id, program_id, recipient_id, component_id, status, completed_at, updated_at)
      select ${workspaceId}, ${program}, ${person}, 'cmp_' || md5(${program} || c), 'complete', ${at}, ${at}
      from ${series}, generate_series(1, 5) c`);
    await tx.execute(sql`
      insert into group_recipients (workspace_id, group_id, recipient_id)
      select ${workspaceId}, ${groupId}, ${person} from ${series} where n % 50 = 0`);
  });
  for (const table of ["program_participants", "program_progress", "program_components"])
    await db.execute(sql`vacuum analyze ${sql.identifier(table)}`);
  return { stage, id, programIds, groupId };
}
