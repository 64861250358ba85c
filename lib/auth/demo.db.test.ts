import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, vi } from "vitest";
import type { Db } from "../../db/client";
import { users } from "../../db/schema/users";
import { dbTest } from "../../tests/support/db";
import { newId } from "../core/ids";
import { createWorkspace } from "../governance/commands/create-workspace";
import { demoSession, demoSignInUrl } from "./demo";

const NOW = new Date();
beforeEach(() => {
  vi.stubEnv("WAYMARK_DEMO", "1");
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this test");
});
afterEach(() => vi.unstubAllEnvs());

async function person(db: Db) {
  const id = newId("user");
  await db.insert(users).values({ id, email: `${id}@sample.example` });
  return { id, token: new URL(demoSignInUrl(id)).searchParams.get("token") ?? "" };
}

describe("a demo's link", () => {
  dbTest("signs its user in each time it is opened, a recipient to their own page", async ({ db }) => {
    const { id, token } = await person(db);
    const [first, second] = [await demoSession(token, NOW, db), await demoSession(token, NOW, db)];
    expect(first?.path).toBe("/me");
    expect(second?.sessionToken).not.toBe(first?.sessionToken);
    const { rows } = await db.execute(sql`select 1 from sessions where user_id = ${id}`);
    expect(rows).toHaveLength(2);
  });

  dbTest("brings a member to the workspace", async ({ db }) => {
    const { id, token } = await person(db);
    const { slug } = await createWorkspace(id, { name: "Academy", timeZone: "UTC" }, { db });
    expect((await demoSession(token, NOW, db))?.path).toBe(`/dashboard/${slug}`);
  });

  dbTest("opens nothing for another user, with another secret, or outside the demo", async ({ db }) => {
    const [ada, bob] = [await person(db), await person(db)];
    const [, signature] = bob.token.split(".");
    expect(await demoSession(`${ada.id}.${signature}`, NOW, db)).toBeNull();
    expect(await demoSession(`${ada.id}.`, NOW, db)).toBeNull();
    expect(await demoSession("", NOW, db)).toBeNull();
    vi.stubEnv("NEXTAUTH_SECRET", "another");
    expect(await demoSession(ada.token, NOW, db)).toBeNull();
    vi.stubEnv("NEXTAUTH_SECRET", "a secret of this test");
    vi.stubEnv("WAYMARK_DEMO", "");
    expect(await demoSession(ada.token, NOW, db)).toBeNull();
  });
});
