import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { transaction } from "../../../db/client";
import { moveToKept, pointTo } from "../../../db/queries/merges";
import { userAddresses, users } from "../../../db/schema/users";
import { raceTest } from "../../../tests/support/db";
import { anAchievement, aWorkspace, issue, run, type Stage } from "../../../tests/support/factories";
import { newId } from "../../core/ids";
import { collectMerged } from "./collect-merged";
import { mergeRecipients, unmergeRecipients } from "./merge-recipients";
import { putRecipient } from "./put-recipient";

const [A, B] = ["a@sample.example", "b@sample.example"];

async function twoOf(stage: Stage) {
  const one = (await run(stage, putRecipient, { email: A, name: "A" })).id;
  const other = (await run(stage, putRecipient, { email: B, name: "B" })).id;
  const userId = newId("user");
  await stage.db.insert(users).values({ id: userId, email: A, emailVerified: new Date() });
  await stage.db.insert(userAddresses).values({ userId, emailKey: B, verifiedAt: new Date() });
  return { one, other };
}
const merged = async ({ db, workspaceId }: Stage) =>
  (
    await db.execute(
      sql`select id, merged_into from recipients where workspace_id = ${workspaceId} and merged_into is not null`,
    )
  ).rows;

raceTest("of two who merge the pair in opposite directions at once, one does it", async ({ open }) => {
  const stage = await aWorkspace(open(8).db);
  const { one, other } = await twoOf(stage);
  const directions = Array.from({ length: 8 }, (_, i) =>
    i % 2 ? { keptId: one, mergedId: other } : { keptId: other, mergedId: one },
  );
  const results = await Promise.allSettled(directions.map((both) => run(stage, mergeRecipients, both)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const result of results)
    if (result.status === "rejected") expect(result.reason).toMatchObject({ code: "conflict" });
  expect(await merged(stage)).toHaveLength(1);
});

raceTest(
  "the wrong pattern, for comparison: without the locks both directions go through, and nobody is left",
  async ({ open }) => {
    const stage = await aWorkspace(open(4).db);
    const { one, other } = await twoOf(stage);
    let waiting = 0;
    let go: () => void = () => {};
    const together = new Promise<void>((done) => {
      go = done;
    });
    const careless = (kept: typeof one, gone: typeof one) =>
      transaction(stage.db, async (tx) => {
        const seen = await tx.execute(
          sql`select 1 from recipients where id in (${kept}, ${gone}) and merged_into is not null`,
        );
        if (++waiting === 2) go();
        await together;
        if (seen.rows.length > 0) throw new Error("Merged in the meantime.");
        await moveToKept(tx, stage.workspaceId, kept, gone);
        await pointTo(tx, stage.workspaceId, gone, kept);
      });
    const results = await Promise.allSettled([careless(one, other), careless(other, one)]);
    const both = results.every(({ status }) => status === "fulfilled");
    const deadlocked = results.some(({ status }) => status === "rejected");
    expect(both ? (await merged(stage)).length === 2 : deadlocked).toBe(true);
  },
);

raceTest(
  "issuing to both addresses while they are merged and parted loses nothing, and leaves nothing behind",
  async ({ open }) => {
    const stage = await aWorkspace(open(8).db);
    const { one, other } = await twoOf(stage);
    const achievement = await anAchievement(stage);
    const issuing = Array.from({ length: 30 }, (_, i) => issue(stage, achievement, i % 2 ? A : B));
    const { id } = await run(stage, mergeRecipients, { keptId: one, mergedId: other });
    const placed = await Promise.all(issuing);
    await run(stage, collectMerged, { id });
    const held = async (recipient: string) =>
      (await stage.db.execute(sql`select id from credentials where recipient_id = ${recipient}`)).rows.length;
    expect(placed).toHaveLength(30);
    expect(await held(one)).toBe(30);
    expect(await held(other)).toBe(0);
    const undone = await Promise.allSettled([1, 2, 3].map(() => run(stage, unmergeRecipients, { id })));
    expect(undone.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await held(one)) + (await held(other))).toBe(30);
  },
);
