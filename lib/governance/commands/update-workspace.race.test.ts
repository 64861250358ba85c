import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { raceTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run } from "../../../tests/support/factories";
import { updateWorkspace } from "./update-workspace";

const PEOPLE = 120;
const LIMIT = 40;

raceTest(
  "a limit that is set while others issue counts every one of them, and holds from then on",
  async ({ open }) => {
    const stage = await aWorkspace(open(10).db);
    const achievementId = await anAchievement(stage);
    const people = Array.from({ length: PEOPLE }, (_, n) => `p${n}@sample.example`);
    const statuses: string[] = [];
    const clerk = async () => {
      for (let email = people.shift(); email; email = people.shift()) {
        statuses.push((await issue(stage, achievementId, email)).status);
        if (statuses.length === 10) await run(stage, updateWorkspace, { credentialLimit: LIMIT });
      }
    };
    await Promise.all(Array.from({ length: 8 }, clerk));
    const { rows } = await stage.db.execute(sql`
    select (select issued::int from workspace_usage where workspace_id = ${stage.workspaceId}) as counter,
      (count(*) filter (where status = 'issued'))::int as issued, (count(*) filter (where status = 'draft'))::int as drafts
    from credentials where workspace_id = ${stage.workspaceId}`);
    expect(rows).toEqual([{ counter: LIMIT, issued: LIMIT, drafts: PEOPLE - LIMIT }]);
  },
);
