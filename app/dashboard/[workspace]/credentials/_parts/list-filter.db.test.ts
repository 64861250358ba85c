import { describe, expect } from "vitest";
import { createGroup } from "@/lib/groups/commands/create-group";
import { dbTest } from "@/tests/support/db";
import { anAchievement, aWorkspace, run } from "@/tests/support/factories";
import { listFilter } from "./list-filter";

describe("what the list's address narrows it to", () => {
  dbTest("is what it names and this workspace knows", async ({ db }) => {
    const stage = await aWorkspace(db);
    const achievementId = await anAchievement(stage, { name: "Knots" });
    const { id: groupId } = await run(stage, createGroup, { name: "Class 4" });
    const asked = { achievementId, groupId, status: "expired", source: "import", q: "ida", sort: "name" };
    const { filter, query, ignored, achievement, group } = await listFilter(stage.actor, asked, stage);
    expect(filter).toMatchObject({ achievementId, groupId, status: "expired", source: "import", search: "ida" });
    expect([query, ignored, achievement?.name, group?.name]).toEqual([asked, [], "Knots", "Class 4"]);
  });

  dbTest("leaves out what is unknown here, in the filter and in the query that leads on from it", async ({ db }) => {
    const stage = await aWorkspace(db);
    const elsewhere = await anAchievement(await aWorkspace(db));
    const asked = { achievementId: elsewhere, groupId: "x".repeat(80), status: "gone", source: "owl", q: "ida" };
    const { filter, query, ignored } = await listFilter(stage.actor, asked, stage);
    expect(Object.values(filter).filter(Boolean)).toEqual(["ida"]);
    expect(query).toEqual({ q: "ida" });
    expect(ignored).toEqual(["status", "source", "achievementId", "groupId"]);
  });
});
