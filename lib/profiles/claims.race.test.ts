import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Db } from "@/db/client";
import { saveProfile as saveRow } from "@/db/queries/profiles";
import { putPendingAddress } from "@/db/queries/user-addresses";
import { raceTest } from "@/tests/support/db";
import { aPerson } from "@/tests/support/people";
import { authAdapter } from "../auth/adapter";
import { confirmAddress } from "../auth/addresses";
import { hashToken } from "../auth/tokens";
import { saveProfile } from "./commands/save-profile";

const RIVALS = 8;
const ADDRESS = "shared@work.example";
const wish = { handle: "summit", name: "Rival", headline: "", public: true, indexed: false };

async function rivals(db: Db) {
  return Promise.all(Array.from({ length: RIVALS }, (_, n) => aPerson(db, `rival${n}@sample.example`)));
}
const won = (results: PromiseSettledResult<unknown>[]) => results.filter(({ status }) => status === "fulfilled").length;
const why = (results: PromiseSettledResult<unknown>[]) =>
  new Set(
    results.flatMap((result) => (result.status === "rejected" ? [String(result.reason.message).slice(0, 26)] : [])),
  );

raceTest("of many who want one handle at once, one has it and the others are told", async ({ open }) => {
  const { db } = open(RIVALS);
  const people = await rivals(db);
  const results = await Promise.allSettled(people.map((person) => saveProfile(person, wish, { db })));
  expect(won(results)).toBe(1);
  expect(why(results)).toEqual(new Set(["Somebody has this handle a"]));
  const { rows } = await db.execute(sql`select count(*)::int as n from profiles where handle = 'summit'`);
  expect(rows).toEqual([{ n: 1 }]);
});

raceTest("without asking first, the index still lets only one have it", async ({ open }) => {
  const { db } = open(RIVALS);
  const people = await rivals(db);
  const results = await Promise.allSettled(people.map(({ id }) => saveRow(db, { userId: id, ...wish }, new Date())));
  expect(won(results)).toBe(1);
  expect(why(results)).toEqual(new Set(["Failed query: insert into "]));
});

raceTest(
  "of many who confirm one address at once, while it signs in for the first time, one has it",
  async ({ open }) => {
    const { db } = open(RIVALS + 1);
    const people = await rivals(db);
    const tokenExpiresAt = new Date(Date.now() + 3_600_000);
    for (const [n, { id }] of people.entries())
      await putPendingAddress(db, { userId: id, emailKey: ADDRESS, tokenHash: hashToken(`t${n}`), tokenExpiresAt });
    const signIn = authAdapter(db).createUser({ email: ADDRESS, emailVerified: null, name: null, image: null });
    const results = await Promise.allSettled(
      people.map((person, n) => confirmAddress(person, { token: `t${n}` }, { db })),
    );
    const signedIn = await signIn;
    const { rows } = await db.execute<{ id: string }>(sql`
    select id from users where email = ${ADDRESS}
    union all select user_id from user_addresses where email_key = ${ADDRESS} and verified_at is not null`);
    expect(rows).toEqual([{ id: signedIn.id }]);
    expect(won(results)).toBe(people.some(({ id }) => id === signedIn.id) ? 1 : 0);
  },
);
