import { and, asc, eq, sql } from "drizzle-orm";
import type { Id } from "../../lib/core/ids";
import { ROLES, type Role } from "../../lib/governance/rules/permissions";
import type { Db } from "../client";
import { members } from "../schema/governance";
import { users } from "../schema/users";

const columns = {
  id: members.id,
  userId: members.userId,
  role: members.role,
  lastSeenAt: members.lastSeenAt,
  createdAt: members.createdAt,
  name: users.name,
  email: users.email,
};
const one = (workspaceId: Id<"workspace">, id: Id<"member">) =>
  and(eq(members.workspaceId, workspaceId), eq(members.id, id));
const mightiestFirst = sql`array_position(array[${sql.join(
  [...ROLES].reverse().map((role) => sql`${role}`),
  sql`, `,
)}]::text[], ${members.role})`;

export async function listMembers(db: Db, workspaceId: Id<"workspace">, limit: number) {
  return db
    .select(columns)
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(mightiestFirst, asc(users.email))
    .limit(limit);
}

export async function findMemberByEmail(db: Db, workspaceId: Id<"workspace">, emailKey: string) {
  const [row] = await db
    .select(columns)
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.workspaceId, workspaceId), eq(users.email, emailKey)));
  return row ?? null;
}

/** Holds every owner of the workspace until commit: two who leave at once take turns, and the second sees the first gone. */
export async function lockOwners(tx: Db, workspaceId: Id<"workspace">): Promise<Id<"member">[]> {
  const rows = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.role, "owner")))
    .orderBy(asc(members.id))
    .for("update");
  return rows.map(({ id }) => id);
}

export async function lockMember(tx: Db, workspaceId: Id<"workspace">, id: Id<"member">) {
  const [row] = await tx.select().from(members).where(one(workspaceId, id)).for("update");
  return row ?? null;
}

/** False when the person is a member already. */
export async function insertMember(tx: Db, row: typeof members.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(members)
    .values(row)
    .onConflictDoNothing({ target: [members.userId, members.workspaceId] })
    .returning({ id: members.id });
  return rows.length > 0;
}

export async function setRole(tx: Db, workspaceId: Id<"workspace">, id: Id<"member">, role: Role): Promise<void> {
  await tx.update(members).set({ role }).where(one(workspaceId, id));
}

export async function deleteMember(tx: Db, workspaceId: Id<"workspace">, id: Id<"member">): Promise<void> {
  await tx.delete(members).where(one(workspaceId, id));
}

/** When this member last looked at the home, and the visit before. */
export async function findHomeVisit(db: Db, workspaceId: Id<"workspace">, id: Id<"member">) {
  const [row] = await db
    .select({ homeSince: members.homeSince, homeSeenAt: members.homeSeenAt })
    .from(members)
    .where(one(workspaceId, id));
  return row ?? null;
}

export async function setHomeVisit(
  tx: Db,
  workspaceId: Id<"workspace">,
  id: Id<"member">,
  visit: { homeSince: Date | null; homeSeenAt: Date },
): Promise<void> {
  await tx.update(members).set(visit).where(one(workspaceId, id));
}
