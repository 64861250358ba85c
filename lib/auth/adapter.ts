import { DrizzleAdapter } from "@auth/drizzle-adapter";
import type { Adapter, AdapterSession, AdapterUser } from "next-auth/adapters";
import { type Db, transaction } from "../../db/client";
import { findAddressOwner, lockAddress } from "../../db/queries/user-addresses";
import { accounts, sessions, users, verificationTokens } from "../../db/schema/users";
import { newId } from "../core/ids";
import { emailKey } from "../core/text";
import { hashToken } from "./tokens";

/**
 * next-auth's storage on our tables. Addresses are kept as their key, session tokens as their hash, and what has run out
 * is not there: a link or a session that leaks from the database or turns up late opens nothing.
 */
export function authAdapter(db: Db) {
  const base = adapterOn(db);
  return { ...base, ...overrides(base, db) };
}

function adapterOn(db: Db): Required<Adapter> {
  const tables = {
    usersTable: users,
    accountsTable: accounts,
    sessionsTable: sessions,
    verificationTokensTable: verificationTokens,
  };
  // The adapter is written against @auth/core's types, which differ from next-auth 4's in name only.
  return DrizzleAdapter(db, tables) as unknown as Required<Adapter>;
}

function overrides(base: Required<Adapter>, db: Db) {
  return {
    createUser: ({ name, email, image }: Omit<AdapterUser, "id">) =>
      // Whoever gets this far has a proven address: by a link, or by a provider that vouches for it (see options).
      transaction(db, async (tx) => {
        // Whoever proves the same address as a further one takes turns with this, and one of the two is first.
        await lockAddress(tx, emailKey(email));
        const owner = await findAddressOwner(tx, emailKey(email));
        const known = owner && (await adapterOn(tx).getUser(owner));
        if (known) return known;
        return adapterOn(tx).createUser({
          id: newId("user"),
          name,
          image,
          email: emailKey(email),
          emailVerified: new Date(),
        } as AdapterUser);
      }),
    /** A further address that was proven signs in to the same account. */
    getUserByEmail: async (email: string) => {
      const owner = await findAddressOwner(db, emailKey(email));
      return owner && base.getUser(owner);
    },
    createSession: async (session: AdapterSession) => {
      await base.createSession({ ...session, sessionToken: hashToken(session.sessionToken) });
      return session;
    },
    getSessionAndUser: async (token: string) => {
      const found = await base.getSessionAndUser(hashToken(token));
      return found && found.session.expires > new Date() ? found : null;
    },
    updateSession: (session: Partial<AdapterSession> & Pick<AdapterSession, "sessionToken">) =>
      base.updateSession({ ...session, sessionToken: hashToken(session.sessionToken) }),
    deleteSession: (token: string) => base.deleteSession(hashToken(token)),
    /** Gone with the first look: of two at once, one gets it. */
    useVerificationToken: async (link: { identifier: string; token: string }) => {
      const found = await base.useVerificationToken(link);
      return found && found.expires > new Date() ? found : null;
    },
  };
}
