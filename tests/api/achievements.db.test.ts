import { describe, expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { api, type Body, call } from "../support/api";
import { dbTest } from "../support/db";

describe("achievements", () => {
  dbTest("only a name is required; it is published unless a draft is asked for", async ({ db }) => {
    const { ok } = await api(db);
    const { status, body, headers } = await ok("/achievements", "POST", { name: "  First\taid " });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: "First aid",
      description: "",
      type: "Certificate",
      level: null,
      skills: [],
      criteria: "",
      validity: null,
      duplicates: "allow",
      status: "published",
      designId: null,
      nextSteps: [],
    });
    expect(headers.get("location")).toMatch(new RegExp(`/${body.id}$`));
    expect((await ok("/achievements", "POST", { name: "X", status: "draft" })).body.status).toBe("draft");
  });

  dbTest("PATCH merges, and what was issued keeps its wording", async ({ db }) => {
    const { ok, make } = await api(db);
    const id = await make("/achievements", { name: "First aid", validity: { months: 12 }, skills: ["Care", "care"] });
    await make("/credentials", { achievementId: id, recipient: { email: "a@sample.example" } });
    const kept = await ok("/achievements/{id}", "PATCH", { name: "First aid II", validity: {} }, { id });
    expect(kept.body).toMatchObject({ name: "First aid II", validity: { months: 12 }, skills: ["Care"] });
    const cleared = await ok("/achievements/{id}", "PATCH", { validity: null, level: "advanced" }, { id });
    expect(cleared.body).toMatchObject({ name: "First aid II", validity: null, level: "advanced" });
    const [credential] = (await ok("/credentials", "GET")).body.data as Body[];
    expect(credential?.achievementName).toBe("First aid");
  });

  dbTest("nothing is issued of a draft or an archived one", async ({ db }) => {
    const { ok, make, key } = await api(db);
    const achievementId = await make("/achievements", { name: "First aid", status: "draft" });
    const body = { achievementId, recipient: { email: "a@sample.example" } };
    const issue = () => call(routes["/credentials"].POST, "POST", { key, body });
    expect((await issue()).status).toBe(409);
    expect((await ok("/achievements/{id}/publish", "POST", undefined, { id: achievementId })).body.status).toBe(
      "published",
    );
    expect((await issue()).status).toBe(201);
    expect((await ok("/achievements/{id}/archive", "POST", undefined, { id: achievementId })).body.status).toBe(
      "archived",
    );
    expect((await issue()).status).toBe(409);
  });

  dbTest("what an active pathway awards can't be archived", async ({ db }) => {
    const { make, ok, key } = await api(db);
    const [step, completion] = [
      await make("/achievements", { name: "Step" }),
      await make("/achievements", { name: "Done" }),
    ];
    const id = await make("/pathways", {
      name: "P",
      steps: [{ achievementId: step }],
      completionAchievementId: completion,
    });
    await ok("/pathways/{id}/activate", "POST", undefined, { id });
    const refused = await call(routes["/achievements/{id}/archive"].POST, "POST", { key, params: { id: completion } });
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining("“P”")]);
  });
});
