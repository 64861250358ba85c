import { and, asc, desc, eq, gt, isNull, lt, ne, or } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import type { Db } from "../client";
import { members, workspaces } from "../schema/governance";
import { sessions, users } from "../schema/users";
import { logoHash } from "./logos";

const person = { id: users.id, email: users.email, name: users.name };

/** Whose session that is, while it lasts. */
export async function findSessionUser(db: Db, tokenHash: string, now: Date) {
  const [row] = await db
    .select(person)
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.sessionToken, tokenHash), gt(sessions.expires, now)));
  return row ?? null;
}

export async function findUser(db: Db, id: Id<"user">) {
  const [row] = await db.select(person).from(users).where(eq(users.id, id));
  return row ?? null;
}

export async function findMembership(db: Db, userId: Id<"user">, slug: string) {
  const [row] = await db
    .select({ memberId: members.id, role: members.role, workspaceId: members.workspaceId })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(and(eq(members.userId, userId), eq(workspaces.slug, slug)));
  return row ?? null;
}

/** The workspaces that a person works in, by name. */
export async function listMemberships(db: Db, userId: Id<"user">) {
  return db
    .select({ id: workspaces.id, slug: workspaces.slug, name: workspaces.name, role: members.role, logoHash })
    .from(members)
    .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
    .where(eq(members.userId, userId))
    .orderBy(asc(workspaces.name), asc(workspaces.id))
    .limit(200);
}

/** Notes that somebody was here, at most once an hour. */
export async function touchMember(db: Db, workspaceId: Id<"workspace">, id: Id<"member">, now: Date): Promise<void> {
  const hourAgo = new Date(now.getTime() - 3_600_000);
  await db
    .update(members)
    .set({ lastSeenAt: now })
    .where(
      and(
        eq(members.workspaceId, workspaceId),
        eq(members.id, id),
        or(isNull(members.lastSeenAt), lt(members.lastSeenAt, hourAgo)),
      ),
    );
}

export async function insertSession(
  db: Db,
  row: { sessionToken: string; userId: Id<"user">; expires: Date },
): Promise<void> {
  await db.insert(sessions).values(row);
}

export async function listSessions(db: Db, userId: Id<"user">, now: Date) {
  return db
    .select({ tokenHash: sessions.sessionToken, createdAt: sessions.createdAt, expires: sessions.expires })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), gt(sessions.expires, now)))
    .orderBy(desc(sessions.createdAt))
    .limit(100);
}

export async function deleteSession(db: Db, tokenHash: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.sessionToken, tokenHash));
}

/** Ends all of a person's sessions but one; with null, all. */
export async function deleteSessions(db: Db, userId: Id<"user">, exceptHash: string | null): Promise<number> {
  const rows = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), exceptHash ? ne(sessions.sessionToken, exceptHash) : undefined))
    .returning({ userId: sessions.userId });
  return rows.length;
}

export async function renameUser(db: Db, id: Id<"user">, name: string): Promise<void> {
  await db.update(users).set({ name }).where(eq(users.id, id));
}
