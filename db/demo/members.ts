import { type Id, newId } from "../../lib/core/ids";
import { emailKey } from "../../lib/core/text";
import type { Role } from "../../lib/governance/rules/permissions";
import type { Db } from "../client";
import { insertWorkspace } from "../queries/workspaces";
import { members, type workspaces } from "../schema/governance";
import { users } from "../schema/users";

export type DemoUser = {
  id: Id<"user">;
  name: string;
  email: string;
  role: Role | "recipient";
  workspace: string | null;
};

export async function addUser(db: Db, name: string, email: string): Promise<Id<"user">> {
  const id = newId("user");
  await db.insert(users).values({ id, name, email: emailKey(email), emailVerified: new Date() });
  return id;
}

type NewWorkspace = Pick<
  typeof workspaces.$inferInsert,
  "slug" | "name" | "kind" | "about" | "timeZone" | "accentHue" | "signatoryName" | "signatoryTitle"
>;

export async function addWorkspace(db: Db, workspace: NewWorkspace, createdAt: Date): Promise<Id<"workspace">> {
  const id = newId("workspace");
  await insertWorkspace(db, { id, createdAt, ...workspace });
  return id;
}

export async function addMember(
  db: Db,
  workspaceId: Id<"workspace">,
  slug: string,
  name: string,
  email: string,
  role: Role,
): Promise<DemoUser> {
  const id = await addUser(db, name, email);
  await db.insert(members).values({ workspaceId, id: newId("member"), userId: id, role });
  return { id, name, email, role, workspace: slug };
}
