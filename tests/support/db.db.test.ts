import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { type Db, transaction } from "../../db/client";
import { dbTest, raceTest } from "./db";

const insertUser = (db: Db, email: string) =>
  db.execute(sql`insert into users (id, email, name) values (${email}, ${email}, 'A')`);
const countUsers = async (db: Db) =>
  Number((await db.execute<{ n: string }>(sql`select count(*) n from users`)).rows[0]?.n);

dbTest("what a test writes is there within it, across savepoints", async ({ db }) => {
  await transaction(db, (tx) => insertUser(tx, "kept@example.org"));
  const refused = transaction(db, async (tx) => {
    await insertUser(tx, "lost@example.org");
    throw new Error("no");
  });
  await expect(refused).rejects.toThrow("no");
  expect(await countUsers(db)).toBe(1);
});

dbTest("and gone in the next", async ({ db }) => {
  expect(await countUsers(db)).toBe(0);
});

raceTest("a race test's connections share one database", async ({ open }) => {
  const [one, two] = [open(2), open(2)];
  await insertUser(one.db, "seen@example.org");
  expect(await countUsers(two.db)).toBe(1);
});

raceTest("which no other test sees", async ({ open }) => {
  expect(await countUsers(open().db)).toBe(0);
});
