import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { createdAt, id, instant } from "./columns";

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
