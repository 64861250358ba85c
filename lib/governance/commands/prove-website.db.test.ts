import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { dbTest } from "../../../tests/support/db";
import { aWorkspace, run, type Stage } from "../../../tests/support/factories";
import { ask } from "../../read";
import { getWebsiteProof } from "../reads/get-website-proof";
import { getWorkspace } from "../reads/get-workspace";
import { proveWebsite, recordProof } from "./prove-website";
import { updateWorkspace } from "./update-workspace";

const SITE = "https://northlight.example/";
const verified = async ({ db, actor, now }: Stage) =>
  (await ask(getWorkspace, actor, {}, { db, now })).websiteVerifiedAt;
const state = ({ db, actor, now }: Stage) => ask(getWebsiteProof, actor, {}, { db, now });

dbTest("a website is written as people write it, and proven only for as long as it stays the same", async ({ db }) => {
  const stage = await aWorkspace(db);
  await expect(run(stage, proveWebsite, {})).rejects.toThrow(/Save the address/);
  await run(stage, updateWorkspace, { website: "northlight.example" });
  expect((await ask(getWorkspace, stage.actor, {}, { db })).website).toBe(SITE);
  expect(await verified(stage)).toBeNull();

  await run(stage, proveWebsite, {});
  const { rows } = await db.execute(sql`select data from outbox where name = 'governance/website.proof-asked'`);
  expect(rows).toEqual([{ data: expect.objectContaining({ website: SITE }) }]);
  expect(await state(stage)).toMatchObject({ state: "looking" });

  await run(stage, recordProof, { website: SITE, found: true, why: "" });
  expect(await verified(stage)).toBe("2026-03-10T09:00:00.000Z");
  await run(stage, updateWorkspace, { about: "Rope access." });
  expect(await verified(stage)).not.toBeNull();
  await run(stage, updateWorkspace, { website: "https://other.example" });
  expect(await verified(stage)).toBeNull();
});

dbTest("a look that began before the address changed proves nothing", async ({ db }) => {
  const stage = await aWorkspace(db);
  await run(stage, updateWorkspace, { website: SITE });
  await run(stage, proveWebsite, {});
  await run(stage, updateWorkspace, { website: "https://bank.example" });
  expect(await run(stage, recordProof, { website: SITE, found: true, why: "" })).toEqual({ proven: false });
  expect(await verified(stage)).toBeNull();
});

dbTest("what is missing is said, and a look that never ends is over after two minutes", async ({ db }) => {
  const stage = await aWorkspace(db);
  await run(stage, updateWorkspace, { website: SITE });
  await run(stage, proveWebsite, {});
  expect(await state({ ...stage, now: new Date(stage.now.getTime() + 121_000) })).toEqual({ state: "none" });
  await run(stage, recordProof, { website: SITE, found: false, why: "It could not be reached." });
  expect(await state(stage)).toMatchObject({ state: "missing", why: "It could not be reached." });
});

dbTest("what is no website, and no address for answers, is refused", async ({ db }) => {
  const stage = await aWorkspace(db);
  for (const website of ["javascript:alert(1)", "localhost", "https://me:secret@a.example", "a b"])
    await expect(run(stage, updateWorkspace, { website }), website).rejects.toThrow(/no address of a website/);
  await expect(run(stage, updateWorkspace, { replyTo: "nobody" })).rejects.toThrow(/e-mail/);
  await run(stage, updateWorkspace, { replyTo: "", senderName: "", website: "" });
});
