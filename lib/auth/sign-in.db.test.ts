import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dbTest } from "../../tests/support/db";
import { authAdapter } from "./adapter";
import { limitSignIn } from "./request-limit";
import { queueSignInMail } from "./sign-in-mail";
import { hashToken, newToken } from "./tokens";

const minutes = (n: number) => new Date(Date.now() + n * 60_000);
const NOON = new Date("2026-11-02T12:00:00Z");
const later = (n: number) => new Date(NOON.getTime() + n * 60_000);

describe("a link by mail", () => {
  const link = { identifier: "ada@sample.example", token: "hash-of-the-token" };

  dbTest("opens once", async ({ db }) => {
    const adapter = authAdapter(db);
    await adapter.createVerificationToken({ ...link, expires: minutes(15) });
    expect(await adapter.useVerificationToken(link)).toMatchObject({ identifier: link.identifier });
    expect(await adapter.useVerificationToken(link)).toBeNull();
  });

  dbTest("opens nothing when its time is over, nor afterwards", async ({ db }) => {
    const adapter = authAdapter(db);
    await adapter.createVerificationToken({ ...link, expires: minutes(-1) });
    expect(await adapter.useVerificationToken(link)).toBeNull();
    expect(await adapter.useVerificationToken(link)).toBeNull();
  });

  dbTest("opens nothing for another address", async ({ db }) => {
    const adapter = authAdapter(db);
    await adapter.createVerificationToken({ ...link, expires: minutes(15) });
    expect(await adapter.useVerificationToken({ ...link, identifier: "eve@sample.example" })).toBeNull();
  });

  dbTest("leads to our own page with a button, and comes back only to this site", async ({ db }) => {
    const queue = (callbackUrl: string, token: string) =>
      queueSignInMail(db, {
        email: "ada@sample.example",
        token,
        url: `http://localhost:3000/api/auth/callback/email?${new URLSearchParams({ callbackUrl })}`,
      });
    await queue("http://localhost:3000/dashboard/northlight", "one");
    await queue("https://evil.example/dashboard", "two");
    const { rows } = await db.execute<{ url: string }>(
      sql`select props ->> 'url' as url from mails where kind = 'sign-in' order by props ->> 'url'`,
    );
    expect(rows.map(({ url }) => url)).toEqual([
      "http://localhost:3000/sign-in/confirm?email=ada%40sample.example&token=one&next=%2Fdashboard%2Fnorthlight",
      "http://localhost:3000/sign-in/confirm?email=ada%40sample.example&token=two",
    ]);
  });
});

describe("a session", () => {
  const signIn = async (adapter: ReturnType<typeof authAdapter>, expires: Date) => {
    const user = await adapter.createUser({ email: "Ada@Sample.example", emailVerified: null, name: "Ada" });
    const token = newToken();
    await adapter.createSession({ sessionToken: token, userId: user.id, expires });
    return { user, token };
  };

  dbTest("is kept as a hash: the database cannot sign anybody in", async ({ db }) => {
    const { token } = await signIn(authAdapter(db), minutes(5));
    const { rows } = await db.execute<{ token: string }>(sql`select session_token as token from sessions`);
    expect(rows).toEqual([{ token: hashToken(token) }]);
  });

  dbTest("ends by itself, and at once when its owner ends it", async ({ db }) => {
    const adapter = authAdapter(db);
    const { user, token } = await signIn(adapter, minutes(5));
    expect((await adapter.getSessionAndUser(token))?.user.email).toBe("ada@sample.example");
    await adapter.deleteSession(token);
    expect(await adapter.getSessionAndUser(token)).toBeNull();
    await adapter.createSession({ sessionToken: token, userId: user.id, expires: minutes(-1) });
    expect(await adapter.getSessionAndUser(token)).toBeNull();
  });

  dbTest("belongs to the same person however the address is written", async ({ db }) => {
    const adapter = authAdapter(db);
    const { user } = await signIn(adapter, minutes(5));
    expect((await adapter.getUserByEmail("ADA@sample.EXAMPLE"))?.id).toBe(user.id);
  });
});

describe("asking for links", () => {
  dbTest("is refused the sixth time for one address, until the first are a quarter of an hour old", async ({ db }) => {
    const ask = (at: Date, email = "ada@sample.example", network = `10.0.0.${at.getMinutes()}`) =>
      limitSignIn(db, email, network, at);
    for (let i = 0; i < 5; i++) await ask(later(i), i % 2 ? "ADA@sample.example" : undefined);
    await expect(ask(later(6))).rejects.toMatchObject({ code: "rate_limited", retryAfterSeconds: 900 });
    await expect(ask(later(14))).rejects.toMatchObject({ code: "rate_limited" });
    await ask(later(15));
    await ask(later(6), "bob@sample.example");
  });

  dbTest("is refused the twenty-first time from one network, whatever the addresses", async ({ db }) => {
    for (let i = 0; i < 20; i++) await limitSignIn(db, `p${i}@sample.example`, "192.0.2.7", NOON);
    await expect(limitSignIn(db, "p21@sample.example", "192.0.2.7", NOON)).rejects.toMatchObject({
      code: "rate_limited",
    });
    await limitSignIn(db, "p21@sample.example", "192.0.2.8", NOON);
  });
});
