import { expect } from "vitest";
import type { Db } from "@/db/client";
import { insertMember } from "@/db/queries/members";
import { users } from "@/db/schema/users";
import { execute } from "@/lib/command";
import { newId } from "@/lib/core/ids";
import type { Actor } from "@/lib/governance/rules/permissions";
import { ask } from "@/lib/read";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, issue, type Stage } from "@/tests/support/factories";
import { homeNews } from "../reads/home-news";
import { noteHomeVisit } from "./note-home-visit";

async function aMember({ db, workspaceId }: Stage): Promise<Actor> {
  const userId = newId("user");
  const memberId = newId("member");
  await db.insert(users).values({ id: userId, email: `${userId}@x.example`, name: "Ingrid" });
  await insertMember(db, { workspaceId, id: memberId, userId, role: "viewer" });
  return { kind: "member", workspaceId, memberId, userId, role: "viewer" };
}

const at = (time: string) => new Date(`2026-03-10T${time}:00Z`);
const visit = (db: Db, actor: Actor, time: string) => execute(noteHomeVisit, actor, {}, { db, now: at(time) });
const news = (db: Db, actor: Actor, time: string) => ask(homeNews, actor, {}, { db, now: at(time) });

dbTest("the home tells what came since the visit before, and reading it alone changes nothing", async ({ db }) => {
  const stage = await aWorkspace(db);
  const achievement = await anAchievement(stage);
  const actor = await aMember(stage);
  expect((await news(db, actor, "09:00")).since).toBeNull();
  await visit(db, actor, "09:00");
  await issue({ ...stage, now: at("09:10") }, achievement, "a@x.example");
  await issue({ ...stage, now: at("11:00") }, achievement, "b@x.example");
  expect(await news(db, actor, "12:00")).toMatchObject({ since: at("09:00"), issued: 2 });
  expect(await news(db, actor, "13:00")).toMatchObject({ since: at("09:00"), issued: 2 });
  await visit(db, actor, "13:00");
  expect(await news(db, actor, "13:20")).toMatchObject({ since: at("09:00"), issued: 2 });
  expect(await news(db, actor, "14:00")).toMatchObject({ since: at("13:00"), issued: 0 });
});

dbTest("each member has visits of their own", async ({ db }) => {
  const stage = await aWorkspace(db);
  const [one, other] = [await aMember(stage), await aMember(stage)];
  await visit(db, one, "09:00");
  expect((await news(db, one, "12:00")).since).toEqual(at("09:00"));
  expect((await news(db, other, "12:00")).since).toBeNull();
});
