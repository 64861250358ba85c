import { sql } from "drizzle-orm";
import { routes } from "@/app/api/v1/routes";
import { type Db, openDb } from "@/db/client";
import { newId } from "@/lib/core/ids";
import { activatePathway } from "@/lib/pathways/commands/activate-pathway";
import { aKey, call, routesUse } from "@/tests/support/api";
import { run } from "@/tests/support/factories";
import { startEngine } from "./engine";
import { type Funnel, makeFunnel, median, timed } from "./funnel";
import type { Row } from "./rows";

const CLIENTS = 16;
/** For each client. In 1,000 recipients 150 hold four of the five steps: fewer than these are asked of one workspace. */
const FEW = 8;
const MANY = 60;
const ROUNDS = 5;
const POLL_MS = 5;

/**
 * One credential by the API's route with a key, until the pathway that it completes has issued its own, through relay and
 * engine: flat in the number of recipients, and against the bare SQL of both credentials at 16 clients.
 */
export async function benchIssueOne(url: string): Promise<Row[]> {
  const { db, close } = openDb(url, CLIENTS);
  routesUse(db);
  const large = await makeFunnel(db, 100_000);
  const small: Funnel[] = [];
  for (let i = 0; i <= ROUNDS; i++) small.push(await makeFunnel(db, 1_000));
  for (const { stage, pathwayId } of [large, ...small]) await run(stage, activatePathway, { id: pathwayId });
  const stop = await startEngine(url, db);
  const [warm, ...others] = small;
  if (warm) await viaApi(warm, 0, FEW);
  const times = { few: [] as number[], lots: [] as number[], ours: [] as number[], bare: [] as number[] };
  let first = 0;
  const next = (count: number) => {
    first += count * CLIENTS;
    return first - count * CLIENTS;
  };
  for (const few of others) {
    times.few.push(await viaApi(few, 0, FEW));
    times.lots.push(await viaApi(large, next(FEW), FEW));
    times.ours.push(await viaApi(large, next(MANY), MANY));
    times.bare.push(await many(bareSql(db, large), next(MANY), MANY));
  }
  await stop();
  await close();
  const [few, lots, ours, bare] = [median(times.few), median(times.lots), median(times.ours), median(times.bare)];
  return [
    {
      name: "One credential with evaluation, 100,000 recipients against 1,000",
      ours: lots,
      bare: few,
      ratio: lots / few,
      goal: 1.5,
    },
    {
      name: `One credential with evaluation, ${CLIENTS} clients, against bare SQL`,
      ours,
      bare,
      ratio: ours / bare,
      goal: 4,
    },
  ];
}

/** Somebody who holds the first four steps and not the fifth, another for each `n`. */
const almostThere = (n: number) => Math.floor(n / 15) * 100 + 30 + (n % 15);

/** Milliseconds that one takes on average, with all clients at it. */
async function many(work: (n: number) => Promise<unknown>, first: number, each: number): Promise<number> {
  const client = async (at: number) => {
    for (let i = 0; i < each; i++) await work(first + at * each + i);
  };
  const ms = await timed(() => Promise.all(Array.from({ length: CLIENTS }, (_, at) => client(at))));
  return ms / (CLIENTS * each);
}

/** The fifth step for those who hold four, until each has the completion credential as well. */
async function viaApi({ stage, steps, completion }: Funnel, first: number, each: number): Promise<number> {
  const key = await aKey(stage);
  const completed = async () => {
    const { rows } = await stage.db.execute<{ n: number }>(
      sql`select count(*)::int as n from credentials where workspace_id = ${stage.workspaceId} and achievement_id = ${completion}`,
    );
    return rows[0]?.n ?? 0;
  };
  const issueOne = async (n: number) => {
    const body = { achievementId: steps[4], recipient: { email: `r${almostThere(n)}@x.example`, name: "Recipient" } };
    const answer = await call(routes["/credentials"].POST, "POST", { key, body });
    if (answer.status !== 201) throw new Error(`The API answered ${answer.status}: ${answer.text}`);
  };
  const expected = (await completed()) + CLIENTS * each;
  const ms = await timed(async () => {
    await many(issueOne, first, each);
    while ((await completed()) < expected) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  });
  return ms / (CLIENTS * each);
}

const bareSql =
  (db: Db, { stage, steps, completion, pathwayId }: Funnel) =>
  (n: number) =>
    db.transaction(async (tx) => {
      const recipient = sql`'rcp_' || md5(${stage.workspaceId} || ${String(almostThere(n))})`;
      await tx.execute(sql`
      insert into credentials (workspace_id, id, achievement_id, achievement_version, recipient_id, recipient_name, status, issued_on, time_zone, source_kind, issued_at)
      values (${stage.workspaceId}, ${newId("credential")}, ${steps[4]}, 1, ${recipient}, 'Recipient', 'issued', current_date, 'Europe/Oslo', 'api', now())`);
      await tx.execute(sql`
      with done as (select recipient_id from credentials where workspace_id = ${stage.workspaceId} and recipient_id = ${recipient} and status = 'issued'
          and achievement_id = any(${sql.param(steps)}::text[]) group by 1 having count(distinct achievement_id) = 5),
      claimed as (insert into awards (workspace_id, source_kind, source_id, achievement_id, recipient_id, credential_id, awarded_at)
        select ${stage.workspaceId}, 'pathway', ${pathwayId}, ${completion}, recipient_id, 'cred_' || replace(gen_random_uuid()::text, '-', ''), now() from done
        on conflict (workspace_id, source_kind, source_id, achievement_id, recipient_id, cycle) do nothing returning recipient_id, credential_id)
      insert into credentials (workspace_id, id, achievement_id, achievement_version, recipient_id, recipient_name, status, issued_on, time_zone, source_kind, source_id, issued_at)
      select ${stage.workspaceId}, credential_id, ${completion}, 1, recipient_id, 'Recipient', 'issued', current_date, 'Europe/Oslo', 'pathway', ${pathwayId}, now() from claimed`);
      await tx.execute(
        sql`insert into outbox (id, workspace_id, name, data) values (${newId("event")}, ${stage.workspaceId}, 'bench', '{}')`,
      );
    });
