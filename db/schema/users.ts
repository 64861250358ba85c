import { sql } from "drizzle-orm";
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { createdAt, id, instant, updatedAt } from "./columns";

/** People who sign in, across workspaces; the shapes that @auth/drizzle-adapter expects. */
export const users = pgTable("users", {
  id: id("id", "user").primaryKey(),
  name: text("name"),
  email: text("email").notNull().unique(), // stored as its key: lower case
  emailVerified: instant("email_verified"),
  image: text("image"),
  createdAt: createdAt(),
});

export const accounts = pgTable(
  "accounts",
  {
    userId: id("user_id", "user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    type: text("type").notNull(),
    provider: text("provider").notNull(),
    providerAccountId: text("provider_account_id").notNull(),
    refresh_token: text("refresh_token"),
    access_token: text("access_token"),
    expires_at: integer("expires_at"),
    token_type: text("token_type"),
    scope: text("scope"),
    id_token: text("id_token"),
    session_state: text("session_state"),
  },
  (t) => [primaryKey({ columns: [t.provider, t.providerAccountId] })],
);

export const sessions = pgTable(
  "sessions",
  {
    sessionToken: text("session_token").primaryKey(),
    userId: id("user_id", "user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    expires: instant("expires").notNull(),
    createdAt: createdAt(),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

export const verificationTokens = pgTable(
  "verification_tokens",
  { identifier: text("identifier").notNull(), token: text("token").notNull(), expires: instant("expires").notNull() },
  (t) => [primaryKey({ columns: [t.identifier, t.token] })],
);

/** One row for each try to sign in, by address and by network: what the rate limit counts. */
export const signInAttempts = pgTable(
  "sign_in_attempts",
  { key: text("key").notNull(), at: instant("at").notNull() },
  (t) => [index("sign_in_attempts_key").on(t.key, t.at)],
);

/** Further addresses of a person, beside `users.email`. Only a verified one shows what was issued to it. */
export const userAddresses = pgTable(
  "user_addresses",
  {
    userId: id("user_id", "user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    emailKey: text("email_key").notNull(),
    /** Of the link's secret; null once used. */
    tokenHash: text("token_hash"),
    tokenExpiresAt: instant("token_expires_at"),
    verifiedAt: instant("verified_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.emailKey] }),
    uniqueIndex("user_addresses_verified").on(t.emailKey).where(sql`${t.verifiedAt} is not null`),
    uniqueIndex("user_addresses_token").on(t.tokenHash),
  ],
);

/** A recipient's public page, `/u/{handle}`; it exists once they choose a handle and shows itself only where `public`. */
export const profiles = pgTable(
  "profiles",
  {
    userId: id("user_id", "user")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    handle: text("handle").notNull(), // lower case
    name: text("name").notNull(),
    headline: text("headline").notNull().default(""),
    public: boolean("public").notNull().default(false),
    /** May search engines list the profile and the credentials on it. */
    indexed: boolean("indexed").notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [uniqueIndex("profiles_handle").on(t.handle)],
);
