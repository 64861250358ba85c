import { createHmac } from "node:crypto";
import { type Db, getDb } from "../../db/client";
import { findUser, insertSession, listMemberships } from "../../db/queries/users";
import { sameSecret } from "../core/hash";
import type { Id } from "../core/ids";
import { env } from "../env";
import { routes } from "../routes";
import { hashToken, newToken } from "./tokens";

const SESSION_DAYS = 30;

/** A link that signs a demo's user in each time it is opened. Only `npm run demo` has them. */
export function demoSignInUrl(userId: Id<"user">): string {
  return `${env.baseUrl}/demo/sign-in?${new URLSearchParams({ token: `${userId}.${signature(userId)}` })}`;
}

/** A new session for whose link it is, and where to begin; null for any other token, and outside the demo. */
export async function demoSession(token: string, now: Date, db: Db = getDb()) {
  if (!env.demo) return null;
  const [userId = "", signed = ""] = token.split(".");
  if (!sameSecret(signed, signature(userId))) return null;
  const user = await findUser(db, userId as Id<"user">);
  if (!user) return null;
  const sessionToken = newToken();
  const expires = new Date(now.getTime() + SESSION_DAYS * 86_400_000);
  await insertSession(db, { sessionToken: hashToken(sessionToken), userId: user.id, expires });
  const [first] = await listMemberships(db, user.id);
  return { sessionToken, expires, path: first ? routes.dashboard(first.slug).home() : routes.me() };
}

function signature(userId: string): string {
  const secret = env.authSecret;
  if (!secret) throw new Error("Demo links are signed with NEXTAUTH_SECRET, which `npm run demo` sets.");
  return createHmac("sha256", secret).update(`demo-sign-in ${userId}`).digest("base64url");
}
