import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { after } from "next/server";
import { cache } from "react";
import { getDb } from "../../db/client";
import { findMembership, findSessionUser, touchMember } from "../../db/queries/users";
import { findWorkspace } from "../../db/queries/workspaces";
import type { Id } from "../core/ids";
import type { Actor } from "../governance/rules/permissions";
import type { Workspace } from "../governance/rules/workspace";
import { routes } from "../routes";
import { sessionCookieName } from "./cookies";
import { hashToken } from "./tokens";

export type User = { id: Id<"user">; email: string; name: string };
export type MemberActor = Extract<Actor, { kind: "member" }>;
export type Membership = { actor: MemberActor; workspace: Workspace; user: User };

/** The signed-in person, or null. Asked once for a page, however many parts of it want to know. */
export const currentUser = cache(async (): Promise<User | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  const found = await findSessionUser(getDb(), hashToken(token), new Date());
  return found && { ...found, name: found.name ?? "" };
});

/** For pages: sends strangers to sign in, and back to `next` afterwards. */
export async function requireUser(next: string): Promise<User> {
  return (await currentUser()) ?? redirect(routes.signIn(next));
}

/** The signed-in person as a member of the workspace, with the role of this moment; null for anybody else. */
export const findMember = cache(async (slug: string): Promise<Membership | null> => {
  const user = await currentUser();
  const found = user && (await findMembership(getDb(), user.id, slug));
  if (!found) return null;
  const workspace = await findWorkspace(getDb(), found.workspaceId);
  const { memberId, role, workspaceId } = found;
  return workspace && { user, workspace, actor: { kind: "member", workspaceId, memberId, userId: user.id, role } };
});

/** For pages of a workspace: strangers sign in first; who is no member finds nothing. */
export async function requireMember(slug: string, next = routes.dashboard(slug).home()): Promise<Membership> {
  await requireUser(next);
  return (await findMember(slug)) ?? notFound();
}

/** Notes that a member was here, once the page is on its way. */
export function noteSeen({ workspaceId, memberId }: MemberActor): void {
  after(() => touchMember(getDb(), workspaceId, memberId, new Date()));
}
