import { describe, expect } from "vitest";
import type { z } from "zod";
import type { Id } from "@/lib/core/ids";
import { revokeCredentials } from "@/lib/credentials/commands/revoke-credentials";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { aPathway, aWorkspace, issue, run, type Stage, someAchievements, withLimit } from "@/tests/support/factories";
import { activatePathway } from "../commands/activate-pathway";
import { backfillChunk } from "../commands/backfill-chunk";
import { listEligible } from "./list-eligible";
import { listPathwayRecipients } from "./list-pathway-recipients";
import { pathwaysWith } from "./pathways-with";
import { previewActivation } from "./preview-activation";

const options = (stage: Stage) => ({ db: stage.db, now: stage.now });
type Question = z.input<(typeof listEligible)["input"]>;

/** Everybody on the list, read two at a time. */
async function everybody(stage: Stage, question: Question) {
  const seen: [string, string][] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await ask(listEligible, stage.actor, { ...question, limit: 2, cursor }, options(stage));
    seen.push(...page.data.map((row): [string, string] => [row.recipient.email.split("@")[0] ?? "", row.outcome]));
    if (!page.nextCursor) return seen;
    cursor = page.nextCursor;
  }
}

/** Steps a, b: five hold both, on days in the order of their names; one holds only a. */
async function aCrowd(stage: Stage) {
  const [a, b, done] = await someAchievements(stage);
  for (const [index, name] of ["first", "second", "third", "holder", "withdrawn"].entries()) {
    await issue(stage, a, `${name}@x.example`, { issuedOn: "2026-01-01" });
    await issue(stage, b, `${name}@x.example`, { issuedOn: `2026-02-0${index + 1}` });
  }
  await issue(stage, a, "half@x.example");
  await issue(stage, done, "holder@x.example");
  const { id } = await issue(stage, done, "withdrawn@x.example");
  await run(stage, revokeCredentials, { ids: [id], reason: "Wrong person" });
  return { a, b, done, id: await aPathway(stage, [a, b], done) };
}

describe("who would complete", () => {
  dbTest("is told with what each would get, and adds up to the preview", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await aCrowd(stage);
    await withLimit(stage, 14); // 13 are issued: room for one
    const list = await everybody(stage, { id });
    expect(list).toEqual([
      ["first", "issue"],
      ["second", "draft"],
      ["third", "draft"],
      ["holder", "held"],
      ["withdrawn", "draft"],
    ]);
    const preview = await ask(previewActivation, stage.actor, { id }, options(stage));
    const counted = (outcome: string) => list.filter(([, each]) => each === outcome).length;
    expect(preview).toEqual({
      eligible: list.length,
      toIssue: counted("issue"),
      toDraft: counted("draft"),
      preExisting: counted("held"),
    });
  });

  dbTest("gets what the list said once the pathway is activated, and is on it no more", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, done } = await aCrowd(stage);
    await withLimit(stage, 14);
    const said = await everybody(stage, { id });
    const { jobId } = await run(stage, activatePathway, { id });
    while (!(await run(stage, backfillChunk, { jobId })).finished);
    const { rows } = await db.execute<{ who: string; status: string }>(
      `select split_part(r.email, '@', 1) as who, c.status from credentials c join recipients r on r.id = c.recipient_id
       where c.achievement_id = '${done}' and c.source_kind = 'pathway'`,
    );
    const became = rows.map(({ who, status }) => [who, status === "draft" ? "draft" : "issue"]);
    expect(became.toSorted()).toEqual(said.filter(([, outcome]) => outcome !== "held").toSorted());
    expect(await everybody(stage, { id })).toEqual([]);
  });

  dbTest("can be asked of an edit that is not saved", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id, a } = await aCrowd(stage);
    const names = async (steps: Id<"achievement">[]) =>
      (await everybody(stage, { id, steps: steps.map((achievementId) => ({ achievementId })) })).map(([name]) => name);
    expect(await names([a])).toContain("half");
    expect(await everybody(stage, { id, completionAchievementId: null })).toEqual([]);
    const { data } = await ask(listPathwayRecipients, stage.actor, { id }, options(stage));
    expect(data.find((row) => row.recipient.email.startsWith("half"))?.steps).toHaveLength(2);
  });
});

dbTest(
  "an achievement is found in each pathway that it serves in, whatever its state, with its place",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    const [a, b, c, d] = await someAchievements(stage);
    const second = await aPathway(stage, [a, b], c, "B, where it is second");
    const end = await aPathway(stage, [a], b, "A, where it is the end");
    await aPathway(stage, [a], d, "Neither");
    await run(stage, activatePathway, { id: second });
    const found = await ask(pathwaysWith, stage.actor, { achievementId: b }, options(stage));
    expect(found).toEqual([
      { id: end, name: "A, where it is the end", status: "draft", steps: 1, position: null },
      { id: second, name: "B, where it is second", status: "active", steps: 2, position: 2 },
    ]);
  },
);
