import { expect } from "vitest";
import { dbTest } from "../../../tests/support/db";
import { aWorkspace, run, type Stage } from "../../../tests/support/factories";
import { ask } from "../../read";
import { dueProofs } from "../due-proofs";
import { getWebsiteProof } from "../reads/get-website-proof";
import { getWorkspace } from "../reads/get-workspace";
import { recordProof } from "./prove-website";
import { recheckWebsite } from "./recheck-website";
import { updateWorkspace } from "./update-workspace";

const SITE = "https://northlight.no/";
const found = { website: SITE, found: true, why: "" };
const missing = { website: SITE, found: false, why: "It could not be reached." };

async function proven(stage: Stage) {
  await run(stage, updateWorkspace, { website: SITE });
  await run(stage, recordProof, found);
}
const later = (stage: Stage, days: number): Stage => ({
  ...stage,
  now: new Date(stage.now.getTime() + days * 86_400_000),
});
const verified = async ({ db, actor }: Stage) =>
  (await ask(getWorkspace, actor, {}, { db })).websiteVerifiedAt !== null;
const state = async ({ db, actor, now }: Stage) => (await ask(getWebsiteProof, actor, {}, { db, now })).state;

dbTest(
  "a proof that is missing for a few days stands; missing for six, it lapses, and its owners are told",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    await proven(stage);
    for (const day of [7, 8, 9, 10, 11, 12]) {
      expect(await run(later(stage, day), recheckWebsite, missing), `${day}`).toEqual({ lapsed: false });
      expect(await state(later(stage, day))).toBe("fading");
    }
    expect(await verified(stage)).toBe(true);
    expect(await run(later(stage, 13), recheckWebsite, missing)).toEqual({ lapsed: true });
    expect(await verified(stage)).toBe(false);
    expect(await state(later(stage, 13))).toBe("lapsed");
  },
);

dbTest("two looks far apart are not many, and one that finds it starts anew", async ({ db }) => {
  const stage = await aWorkspace(db);
  await proven(stage);
  await run(later(stage, 7), recheckWebsite, missing);
  expect(await run(later(stage, 30), recheckWebsite, missing)).toEqual({ lapsed: false });
  await run(later(stage, 31), recheckWebsite, found);
  expect(await state(later(stage, 31))).toBe("none");
  for (const day of [38, 39, 40]) await run(later(stage, day), recheckWebsite, missing);
  expect(await verified(stage)).toBe(true);
});

dbTest("a look at an address that was changed meanwhile says nothing", async ({ db }) => {
  const stage = await aWorkspace(db);
  await proven(stage);
  await run(stage, updateWorkspace, { website: "https://other.no" });
  expect(await run(later(stage, 7), recheckWebsite, missing)).toEqual({ lapsed: false });
  expect(await state(later(stage, 7))).toBe("none");
});

dbTest(
  "a website is due a week after the last look, the day after one that found nothing, and never unproven",
  async ({ db }) => {
    const stage = await aWorkspace(db);
    await aWorkspace(db);
    await proven(stage);
    const due = async (days: number) => (await dueProofs(db, later(stage, days).now)).map(({ id }) => id);
    expect(await due(6)).toEqual([]);
    expect(await due(7)).toEqual([stage.workspaceId]);
    await run(later(stage, 7), recheckWebsite, missing);
    expect(await due(7.5)).toEqual([]);
    expect(await due(8)).toEqual([stage.workspaceId]);
    await run(stage, updateWorkspace, { website: "" });
    expect(await due(20)).toEqual([]);
  },
);

dbTest("a name that is nobody's, as a demo has it, is not looked at", async ({ db }) => {
  const stage = await aWorkspace(db);
  const site = "https://northlight.example/";
  await run(stage, updateWorkspace, { website: site });
  await run(stage, recordProof, { ...found, website: site });
  const due = await dueProofs(db, later(stage, 30).now);
  expect(due.filter(({ id }) => id === stage.workspaceId)).toEqual([]);
});
