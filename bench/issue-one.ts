import { sql } from "drizzle-orm";
import { type Db, openDb } from "@/db/client";
import { newId } from "@/lib/core/ids";
import { activatePathway } from "@/lib/pathways/commands/activate-pathway";
import { evaluateCredentials } from "@/lib/pathways/commands/evaluate-credentials";
import { issue, run } from "@/tests/support/factories";
import { type Funnel, makeFunnel, timed } from "./funnel";
import type { Row } from "./rows";

const CLIENTS = 16;
const EACH = 40;

/** One credential with its pathway evaluation: flat in the number of recipients, and against the bare SQL at 16 clients. */
export async function benchIssueOne(url: string): Promise<Row[]> {
  const { db, close } = openDb(url, CLIENTS);
  const [small, large] = [await active(db, 1_000), await active(db, 100_000)];
  await many(issueOurs(small, 0));
  const [few, lots] = [await many(issueOurs(small, 1)), await many(issueOurs(large, 1))];
  const bare = await many(issueBare(db, large));
  await close();
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
      ours: lots,
      bare,
      ratio: lots / bare,
      goal: 4,
    },
  ];
}

async function active(db: Db, recipients: number): Promise<Funnel> {
  const funnel = await makeFunnel(db, recipients);
  await run(funnel.stage, activatePathway, { id: funnel.pathwayId });
  return funnel;
}

/** Milliseconds that one takes on average, with all clients at it. */
async function many(work: (n: number) => Promise<unknown>): Promise<number> {
  const ms = await timed(() =>
    Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let i = 0; i < EACH; i++) await work(client * EACH + i);
      }),
    ),
  );
  return ms / (CLIENTS * EACH);
}

/** The fifth step for somebody who holds four: the dearest case. */
const issueOurs =
  ({ stage, steps }: Funnel, round: number) =>
  async (n: number) => {
    const email = `r${round * 50 + Math.floor(n / 14) * 100 + 30 + (n % 14)}@x.example`;
    const step = steps[4];
    if (!step) return;
    const { id } = await issue(stage, step, email);
    await run(stage, evaluateCredentials, { credentialIds: [id] });
  };

const issueBare =
  (db: Db, { stage, steps, completion, pathwayId }: Funnel) =>
  (n: number) =>
    db.transaction(async (tx) => {
      const recipient = sql`'rcp_' || md5(${stage.workspaceId} || ${String(Math.floor(n / 14) * 100 + 30 + (n % 14) + 100)})`;
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
