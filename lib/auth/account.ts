import { cookies } from "next/headers";
import { z } from "zod";
import { getDb } from "../../db/client";
import { deleteSessions, listSessions, renameUser } from "../../db/queries/users";
import type { Id } from "../core/ids";
import { parseInput } from "../core/parse";
import { lineSchema } from "../core/text";
import { sessionCookieName } from "./cookies";
import { hashToken } from "./tokens";

/** A person's open sessions, newest first; `current` is the one that asks. Their keys stay here. */
export async function listOwnSessions(userId: Id<"user">) {
  const current = await currentHash();
  const sessions = await listSessions(getDb(), userId, new Date());
  return sessions.map(({ tokenHash, createdAt, expires }, i) => ({
    number: i,
    createdAt,
    expires,
    current: tokenHash === current,
  }));
}

export async function endOtherSessions(userId: Id<"user">): Promise<number> {
  return deleteSessions(getDb(), userId, await currentHash());
}

export async function rename(userId: Id<"user">, raw: unknown): Promise<void> {
  const { name } = parseInput(z.strictObject({ name: lineSchema("A name", 200) }), { name: raw ?? undefined });
  await renameUser(getDb(), userId, name);
}

async function currentHash(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  return token ? hashToken(token) : null;
}
