import { expect } from "vitest";
import { members } from "../../../db/schema/governance";
import { users } from "../../../db/schema/users";
import { raceTest } from "../../../tests/support/db";
import { execute } from "../../command";
import { newId } from "../../core/ids";
import type { Actor } from "../rules/permissions";
import { createWorkspace } from "./create-workspace";
import { leaveWorkspace } from "./remove-member";

raceTest("of owners who all leave at once, one stays", async ({ open }) => {
  const { db } = open(8);
  const people = Array.from({ length: 8 }, () => newId("user"));
  await db.insert(users).values(people.map((id) => ({ id, email: `${id}@sample.example` })));
  const [first = newId("user"), ...others] = people;
  const { id: workspaceId } = await createWorkspace(first, { name: "Academy", timeZone: "UTC" }, { db });
  await db
    .insert(members)
    .values(others.map((userId) => ({ workspaceId, id: newId("member"), userId, role: "owner" as const })));
  const owners = await db.select().from(members);
  const actors = owners.map(
    ({ id: memberId, userId, role }): Actor => ({ kind: "member", workspaceId, memberId, userId, role }),
  );
  const results = await Promise.allSettled(actors.map((actor) => execute(leaveWorkspace, actor, {}, { db })));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(7);
  expect(await db.select().from(members)).toHaveLength(1);
});
