import { cookies } from "next/headers";
import { getDb } from "../../db/client";
import { deleteSession } from "../../db/queries/users";
import { cookieOptions, sessionCookieName } from "./cookies";
import { hashToken } from "./tokens";

/** Ends this browser's session: the row goes first, so that a copy of the cookie is worth nothing. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(sessionCookieName())?.value;
  if (token) await deleteSession(getDb(), hashToken(token));
  jar.set(sessionCookieName(), "", { ...cookieOptions(), maxAge: 0 });
}
