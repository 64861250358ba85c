import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "../../db/client";
import { dbTest } from "../../tests/support/db";
import { anAchievement, aWorkspace, issue } from "../../tests/support/factories";
import { aPerson } from "../../tests/support/people";
import { listOwnCredentials } from "../profiles/reads/own-credentials";
import { authAdapter } from "./adapter";
import { addAddress } from "./add-address";
import { confirmAddress, findLink, listAddresses, removeAddress } from "./addresses";

const NOON = new Date("2026-03-10T12:00:00Z");
const SECOND = "zofia@work.example";
const hours = (n: number) => new Date(NOON.getTime() + n * 3_600_000);
type Person = { id: Awaited<ReturnType<typeof aPerson>>["id"] };

/** Asks for a link and takes it out of the queued mail, as its reader would. */
async function link(db: Db, person: Person, email = SECOND, now = NOON): Promise<string> {
  await addAddress(person, { email }, { db, now });
  const { rows } = await db.execute<{ url: string; to_address: string }>(
    sql`select to_address, props ->> 'url' as url from mails where kind = 'address-verification' order by created_at desc, id desc`,
  );
  expect(rows.every(({ to_address }) => to_address.toLowerCase() === email.toLowerCase())).toBe(true);
  const token = await newest(db, person);
  expect(rows.some(({ url }) => url.endsWith(`?token=${token}`))).toBe(true);
  return token;
}

/** Of the links in the mails, the one that still works. */
async function newest(db: Db, person: Person): Promise<string> {
  const { rows } = await db.execute<{ url: string }>(
    sql`select props ->> 'url' as url from mails where kind = 'address-verification'`,
  );
  const tokens = rows.map(({ url }) => new URL(url).searchParams.get("token") ?? "");
  const works = await Promise.all(tokens.map((token) => findLink(person.id, token, db, NOON)));
  return tokens.find((_, i) => works[i] !== null) ?? "none";
}

describe("a further address", () => {
  dbTest("counts once its link was used, and no earlier; removed, it counts no more", async ({ db }) => {
    const stage = await aWorkspace(db);
    const { id } = await issue(stage, await anAchievement(stage), "Zofia@Work.example");
    const zofia = await aPerson(db, "zofia@sample.example");
    const mine = async () =>
      (await listOwnCredentials(zofia, {}, { db, now: NOON })).map((credential) => credential.id);
    const token = await link(db, zofia, "Zofia@Work.example");
    expect(await mine()).toEqual([]);
    expect(await listAddresses(zofia.id, db, NOON)).toEqual([{ email: SECOND, state: "waiting" }]);
    await confirmAddress(zofia, { token }, { db, now: hours(1) });
    expect(await mine()).toEqual([id]);
    await removeAddress(zofia, { email: SECOND }, { db, now: hours(2) });
    expect(await mine()).toEqual([]);
    await expect(removeAddress(zofia, { email: SECOND }, { db, now: hours(2) })).rejects.toThrow(/no such/);
  });

  dbTest("the main address is told once it can sign in, and not before", async ({ db }) => {
    const zofia = await aPerson(db, "zofia@sample.example");
    const told = async () => {
      const { rows } = await db.execute<{ to_address: string; added: string }>(
        sql`select to_address, props ->> 'added' as added from mails where kind = 'address-added'`,
      );
      return rows;
    };
    const token = await link(db, zofia);
    expect(await told()).toEqual([]);
    await confirmAddress(zofia, { token }, { db, now: hours(1) });
    await expect(confirmAddress(zofia, { token }, { db, now: hours(1) })).rejects.toThrow(/no longer works/);
    expect(await told()).toEqual([{ to_address: "zofia@sample.example", added: SECOND }]);
  });

  dbTest("its secret is kept as a hash", async ({ db }) => {
    const zofia = await aPerson(db, "zofia@sample.example");
    const token = await link(db, zofia);
    const { rows } = await db.execute<{ kept: string }>(sql`select token_hash as kept from user_addresses`);
    expect(rows[0]?.kept).toMatch(/^[0-9a-f]{64}$/);
    expect(rows[0]?.kept).not.toContain(token);
  });

  dbTest("a used link opens nothing, nor one that ran out, was replaced or is made up", async ({ db }) => {
    const zofia = await aPerson(db, "zofia@sample.example");
    const first = await link(db, zofia);
    const second = await link(db, zofia, SECOND, hours(0.1));
    const confirm = (token: string, now = hours(1)) => confirmAddress(zofia, { token }, { db, now });
    await expect(confirm(first)).rejects.toThrow(/no longer works/);
    await expect(confirm(second, hours(24.2))).rejects.toThrow(/no longer works/);
    await expect(confirm("made-up")).rejects.toThrow(/no longer works/);
    await confirm(second);
    await expect(confirm(second)).rejects.toThrow(/no longer works/);
  });

  dbTest("a link is worth nothing to another account, whoever presses its button", async ({ db }) => {
    const zofia = await aPerson(db, "zofia@sample.example");
    const victim = await aPerson(db, "victim@work.example");
    const token = await link(db, zofia);
    expect(await findLink(victim.id, token, db, NOON)).toBeNull();
    await expect(confirmAddress(victim, { token }, { db, now: NOON })).rejects.toThrow(/no longer works/);
    expect(await listAddresses(victim.id, db, NOON)).toEqual([]);
  });

  dbTest("one that another account has proven is refused, and whose it is, is not told", async ({ db }) => {
    const owner = await aPerson(db, SECOND, { name: "Olga Owner" });
    const other = await aPerson(db, "other@sample.example");
    await confirmAddress(other, { token: await link(db, other, "third@work.example") }, { db, now: NOON });
    const zofia = await aPerson(db, "zofia@sample.example");
    for (const email of [SECOND, "third@work.example"]) {
      await addAddress(zofia, { email }, { db, now: NOON });
      const refused = confirmAddress(zofia, { token: await newest(db, zofia) }, { db, now: NOON });
      await expect(refused).rejects.toThrow("Another account has proven this address already.");
      await expect(refused).rejects.not.toThrow(/Olga|usr_|other@/);
      await removeAddress(zofia, { email }, { db, now: NOON });
    }
    expect(await listAddresses(owner.id, db, NOON)).toEqual([]);
  });

  dbTest("links are few: three for an address in an hour, five for a person", async ({ db }) => {
    const zofia = await aPerson(db, "zofia@sample.example");
    const eve = await aPerson(db, "eve@sample.example");
    const ask = (person: Person, email: string, now = NOON) => addAddress(person, { email }, { db, now });
    for (let i = 0; i < 3; i++) await ask(zofia, SECOND);
    await expect(ask(zofia, SECOND)).rejects.toThrow(/often/);
    await expect(ask(eve, SECOND.toUpperCase())).rejects.toThrow(/often/);
    for (const n of [1, 2]) await ask(zofia, `n${n}@work.example`);
    await expect(ask(zofia, "n3@work.example")).rejects.toThrow(/often/);
    await ask(zofia, "n3@work.example", hours(1.1));
  });

  dbTest("one's own is not added again, and the number of them is bounded", async ({ db }) => {
    const zofia = await aPerson(db, "zofia@sample.example");
    const ask = (email: string, now = NOON) => addAddress(zofia, { email }, { db, now });
    await expect(ask("ZOFIA@sample.example")).rejects.toThrow(/yours already/);
    for (let i = 0; i < 10; i++) await ask(`n${i}@work.example`, hours(2 * i + 2));
    await expect(ask("n10@work.example", hours(30))).rejects.toThrow(/10 further addresses/);
  });

  dbTest("once confirmed it signs in to the same account, and makes no second one", async ({ db }) => {
    const zofia = await aPerson(db, "zofia@sample.example");
    const adapter = authAdapter(db);
    const token = await link(db, zofia);
    expect(await adapter.getUserByEmail(SECOND)).toBeNull();
    await confirmAddress(zofia, { token }, { db, now: NOON });
    expect(await adapter.getUserByEmail("Zofia@Work.example")).toMatchObject({ id: zofia.id });
    const made = await adapter.createUser({ email: SECOND, emailVerified: null, name: null, image: null });
    expect(made.id).toBe(zofia.id);
  });
});
