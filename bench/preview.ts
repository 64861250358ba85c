import { sql } from "drizzle-orm";
import { openDb } from "@/db/client";
import { previewActivation } from "@/lib/pathways/reads/preview-activation";
import { ask } from "@/lib/read";
import { makeFunnel, median, timed } from "./funnel";
import type { Row } from "./rows";

const TIMES = 5;

/** The count that activation shows, with holders, ledger and limit looked at, against the bare indexed count of who meets all steps. */
export async function benchPreview(url: string, recipients: number): Promise<Row[]> {
  const { db, close } = openDb(url, 2);
  const { stage, steps, pathwayId } = await makeFunnel(db, recipients);
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let i = 0; i < TIMES; i++) {
    ours.push(await timed(() => ask(previewActivation, stage.actor, { id: pathwayId }, { db })));
    bare.push(
      await timed(() =>
        db.execute(sql`select count(*) from (select recipient_id from credentials where workspace_id = ${stage.workspaceId} and status = 'issued'
          and achievement_id = any(${sql.param(steps)}::text[]) group by recipient_id having count(distinct achievement_id) = 5) x`),
      ),
    );
  }
  await close();
  const [a, b] = [median(ours), median(bare)];
  return [
    {
      name: `Activation preview, ${recipients.toLocaleString("en")} recipients × 5`,
      ours: a,
      bare: b,
      ratio: a / b,
      goal: 5,
    },
  ];
}
