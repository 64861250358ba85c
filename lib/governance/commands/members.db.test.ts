import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Db } from "../../../db/client";
import { users } from "../../../db/schema/users";
import { dbTest } from "../../../tests/support/db";
import { execute } from "../../command";
import { type Id, newId } from "../../core/ids";
import { emailKey } from "../../core/text";
import { ask } from "../../read";
import { listMembers } from "../reads/list-members";
import type { Actor, Role } from "../rules/permissions";
import { acceptInvitation } from "./accept-invitation";
import { changeRole } from "./change-role";
import { createWorkspace } from "./create-workspace";
import { inviteMember } from "./invite-member";
import { leaveWorkspace, removeMember } from "./remove-member";
import { withdrawInvitation } from "./withdraw-invitation";

async function person(db: Db, email: string) {
  const id = newId("user");
  await db.insert(users).values({ id, email: emailKey(email), name: email.split("@")[0], emailVerified: new Date() });
  return { id, email: emailKey(email) };
}

async function academy(db: Db) {
  const ingrid = await person(db, "ingrid@sample.example");
  const { id, slug } = await createWorkspace(
    ingrid.id,
    { name: "Northlight Academy", timeZone: "Europe/Oslo" },
    { db },
  );
  const find = async (userId: Id<"user">): Promise<Extract<Actor, { kind: "member" }>> => {
    const { rows } = await db.execute<{ id: Id<"member">; role: Role }>(
      sql`select id, role from members where workspace_id = ${id} and user_id = ${userId}`,
    );
    const [row] = rows;
    if (!row) throw new Error("Not a member.");
    return { kind: "member", workspaceId: id, memberId: row.id, userId, role: row.role };
  };
  const owner = await find(ingrid.id);
  /** The link of the newest invitation, out of the mail that was queued. */
  const token = async () => {
    const { rows } = await db.execute<{ url: string }>(
      sql`select props ->> 'url' as url from mails where workspace_id = ${id} and kind = 'member-invited' order by id`,
    );
    return rows.map(({ url }) => url.split("/").at(-1) ?? "");
  };
  const invite = async (email: string, role: Role, actor: Actor = owner) => {
    const before = new Set(await token());
    const invited = await execute(inviteMember, actor, { email, role }, { db });
    const [fresh = ""] = (await token()).filter((each) => !before.has(each));
    return { ...invited, token: fresh };
  };
  const join = async (email: string, role: Role) => {
    const user = await person(db, email);
    await acceptInvitation(user, (await invite(email, role)).token, { db });
    return find(user.id);
  };
  return { id, slug, owner, invite, join, find };
}

describe("creating a workspace", () => {
  dbTest("makes whoever does it its owner, and says so in the history", async ({ db }) => {
    const { id, slug, owner } = await academy(db);
    expect(slug).toBe("northlight-academy");
    expect(owner.role).toBe("owner");
    const { rows } = await db.execute(
      sql`select action, actor_id, subject from audit_events where workspace_id = ${id}`,
    );
    expect(rows).toEqual([{ action: "workspace.create", actor_id: owner.memberId, subject: id }]);
  });

  dbTest("numbers a name that is taken, and refuses a short name that is", async ({ db }) => {
    const { owner, slug } = await academy(db);
    const input = { name: "Northlight Academy", timeZone: "Europe/Oslo" };
    expect((await createWorkspace(owner.userId, input, { db })).slug).toBe("northlight-academy-2");
    await expect(createWorkspace(owner.userId, { ...input, slug }, { db })).rejects.toMatchObject({ code: "invalid" });
    await expect(createWorkspace(owner.userId, { ...input, slug: "admin" }, { db })).rejects.toMatchObject({
      code: "invalid",
    });
  });
});

describe("an invitation", () => {
  dbTest("makes the invited person a member, once", async ({ db }) => {
    const { id, invite, find } = await academy(db);
    const marcus = await person(db, "Marcus@sample.example");
    const { token } = await invite("marcus@SAMPLE.example", "admin");
    await acceptInvitation(marcus, token, { db });
    expect(await find(marcus.id)).toMatchObject({ role: "admin", workspaceId: id });
    await expect(acceptInvitation(marcus, token, { db })).rejects.toMatchObject({ code: "gone" });
  });

  dbTest("opens nothing for somebody else who has the link", async ({ db }) => {
    const { invite } = await academy(db);
    const eve = await person(db, "eve@sample.example");
    const { token } = await invite("marcus@sample.example", "admin");
    await expect(acceptInvitation(eve, token, { db })).rejects.toMatchObject({ code: "forbidden" });
  });

  dbTest("ends by being withdrawn, by a newer one, and after two weeks", async ({ db }) => {
    const { id, owner, invite } = await academy(db);
    const marcus = await person(db, "marcus@sample.example");
    const refused = { code: "gone" };
    const first = await invite("marcus@sample.example", "issuer");
    const second = await invite("Marcus@sample.example", "issuer");
    await expect(acceptInvitation(marcus, first.token, { db })).rejects.toMatchObject(refused);
    await execute(withdrawInvitation, owner, { id: second.id }, { db });
    await expect(acceptInvitation(marcus, second.token, { db })).rejects.toMatchObject(refused);
    const third = await invite("marcus@sample.example", "issuer");
    await db.execute(sql`update invitations set expires_at = now() - interval '1 second' where workspace_id = ${id}`);
    await expect(acceptInvitation(marcus, third.token, { db })).rejects.toMatchObject(refused);
  });

  dbTest("gives no more than the inviter's own role, and admins invite, issuers do not", async ({ db }) => {
    const { join, invite } = await academy(db);
    const admin = await join("marcus@sample.example", "admin");
    const issuer = await join("zoe@sample.example", "issuer");
    await expect(invite("x@sample.example", "owner", admin)).rejects.toMatchObject({ code: "invalid" });
    await expect(invite("x@sample.example", "viewer", issuer)).rejects.toMatchObject({ code: "forbidden" });
    await invite("x@sample.example", "admin", admin);
  });

  dbTest("is not sent to one address again and again", async ({ db }) => {
    const { invite } = await academy(db);
    for (let i = 0; i < 5; i++) await invite("marcus@sample.example", "viewer");
    await expect(invite("marcus@sample.example", "viewer")).rejects.toMatchObject({ code: "rate_limited" });
  });

  dbTest("shows to colleagues without what would open it", async ({ db }) => {
    const { owner, invite } = await academy(db);
    const { token } = await invite("marcus@sample.example", "viewer");
    const { invitations } = await ask(listMembers, owner, {}, { db });
    expect(invitations).toHaveLength(1);
    expect(JSON.stringify(invitations)).not.toContain(token);
    expect(invitations[0]).not.toHaveProperty("tokenHash");
  });
});

describe("the last owner", () => {
  const refused = { code: "conflict", message: expect.stringMatching(/needs an owner/) };

  dbTest("cannot leave, be removed, or become something less", async ({ db }) => {
    const { owner } = await academy(db);
    const { memberId } = owner;
    await expect(execute(leaveWorkspace, owner, {}, { db })).rejects.toMatchObject(refused);
    await expect(execute(removeMember, owner, { memberId }, { db })).rejects.toMatchObject(refused);
    await expect(execute(changeRole, owner, { memberId, role: "admin" }, { db })).rejects.toMatchObject(refused);
  });

  dbTest("can once somebody else is one", async ({ db }) => {
    const { owner, join, find } = await academy(db);
    const marcus = await join("marcus@sample.example", "viewer");
    await execute(changeRole, owner, { memberId: marcus.memberId, role: "owner" }, { db });
    await execute(leaveWorkspace, owner, {}, { db });
    const left = await find(marcus.userId);
    expect(left.role).toBe("owner");
    await expect(execute(leaveWorkspace, left, {}, { db })).rejects.toMatchObject(refused);
  });
});

describe("members", () => {
  dbTest("are removed and given roles by owners alone, and everybody may leave", async ({ db }) => {
    const { owner, join, find } = await academy(db);
    const admin = await join("marcus@sample.example", "admin");
    const viewer = await join("tomas@sample.example", "viewer");
    const { memberId } = viewer;
    await expect(execute(removeMember, admin, { memberId }, { db })).rejects.toMatchObject({ code: "forbidden" });
    await expect(execute(changeRole, admin, { memberId: admin.memberId, role: "owner" }, { db })).rejects.toMatchObject(
      {
        code: "forbidden",
      },
    );
    await execute(removeMember, owner, { memberId }, { db });
    await expect(find(viewer.userId)).rejects.toThrow("Not a member");
    await execute(leaveWorkspace, admin, {}, { db });
    await expect(find(admin.userId)).rejects.toThrow("Not a member");
  });

  dbTest("of another workspace are nobody here", async ({ db }) => {
    const { owner } = await academy(db);
    const other = await person(db, "other@sample.example");
    const { id } = await createWorkspace(other.id, { name: "Kiln & Clay", timeZone: "Europe/Lisbon" }, { db });
    const { rows } = await db.execute<{ id: Id<"member"> }>(sql`select id from members where workspace_id = ${id}`);
    for (const { id: memberId } of rows) {
      await expect(execute(removeMember, owner, { memberId }, { db })).rejects.toMatchObject({ code: "not_found" });
    }
  });
});
