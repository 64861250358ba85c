import { describe, expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { api, type Body, call } from "../support/api";
import { dbTest } from "../support/db";

describe("workspace", () => {
  dbTest("is read, and changed by PATCH; the answer counts what is issued", async ({ db }) => {
    const { ok, make } = await api(db);
    const achievementId = await make("/achievements", { name: "First aid" });
    await make("/credentials", { achievementId, recipient: { email: "a@sample.example" } });
    const changed = await ok("/workspace", "PATCH", { credentialLimit: 1, timeZone: "Asia/Tokyo" });
    expect(changed.body).toMatchObject({ credentialLimit: 1, timeZone: "Asia/Tokyo", issued: 1, drafts: 0 });
    const second = await ok("/credentials", "POST", { achievementId, recipient: { email: "b@sample.example" } });
    expect([second.status, second.body.status]).toEqual([201, "draft"]);
    expect((await ok("/workspace", "GET")).body).toMatchObject({ issued: 1, drafts: 1, certificationsEnabled: true });
  });

  dbTest("a time zone that is none is refused by name", async ({ db }) => {
    const { key } = await api(db);
    const answer = await call(routes["/workspace"].PATCH, "PATCH", { key, body: { timeZone: "Mars/Base" } });
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ path: "timeZone", message: "This is not a time zone. Use a name like Europe/Oslo." }],
    ]);
  });
});

describe("groups and recipients", () => {
  dbTest("a recipient is put by address in any case; groups replace, and unknown names are made", async ({ db }) => {
    const { ok, make } = await api(db);
    const spring = await make("/groups", { name: "Spring" });
    const put = (body: Body) => ok("/recipients", "PUT", { email: "Ada@Sample.example", name: "Ada", ...body });
    const first = await put({ groups: ["spring", "Evening"] });
    expect(first.body.groups).toEqual([
      { id: expect.any(String), name: "Evening" },
      { id: spring, name: "Spring" },
    ]);
    const second = await put({ email: "ADA@sample.example", name: "Ada Lovelace", groups: [spring] });
    expect(second.body).toMatchObject({ id: first.body.id, name: "Ada Lovelace", groups: [{ id: spring }] });
    expect((await put({})).body.groups).toHaveLength(1);
    const found = await ok("/recipients", "GET", undefined, {}, { email: "ada@SAMPLE.example" });
    expect(found.body).toMatchObject({ data: [{ id: first.body.id }], nextCursor: null });
    expect((await ok("/groups/{id}", "GET", undefined, { id: spring })).body.recipients).toBe(1);
  });

  dbTest("two groups can't have one name, in whatever case", async ({ db }) => {
    const { key, make } = await api(db);
    await make("/groups", { name: "Spring" });
    const other = await make("/groups", { name: "Autumn" });
    const again = await call(routes["/groups"].POST, "POST", { key, body: { name: "SPRING" } });
    const renamed = await call(routes["/groups/{id}"].PATCH, "PATCH", {
      key,
      params: { id: other },
      body: { name: "spring" },
    });
    expect([again.status, renamed.status]).toEqual([409, 409]);
  });

  dbTest("a group goes and its recipients stay", async ({ db }) => {
    const { ok, make, key } = await api(db);
    const id = await make("/groups", { name: "Spring" });
    const person = await ok("/recipients", "PUT", { email: "a@sample.example", name: "A", groups: [id] });
    expect((await ok("/groups/{id}", "DELETE", undefined, { id })).status).toBe(204);
    const kept = await ok("/recipients/{id}", "GET", undefined, { id: person.body.id });
    expect(kept.body.groups).toEqual([]);
    expect((await call(routes["/groups/{id}"].GET, "GET", { key, params: { id } })).status).toBe(404);
  });

  dbTest("erasing takes what is personal and keeps the counts", async ({ db }) => {
    const { ok, make, key } = await api(db, { limit: 5 });
    const achievementId = await make("/achievements", { name: "First aid" });
    const recipient = { email: "ada@sample.example", name: "Ada" };
    const issued = await ok("/credentials", "POST", { achievementId, recipient, attributes: { Town: "Oslo" } });
    const id = (issued.body.recipient as { id: string }).id;
    expect((await ok("/recipients/{id}", "DELETE", undefined, { id })).status).toBe(204);
    const credential = await call(routes["/credentials/{id}"].GET, "GET", {
      key,
      params: { id: String(issued.body.id) },
    });
    expect([credential.status, credential.text.includes("Ada")]).toEqual([410, false]);
    expect((await ok("/workspace", "GET")).body.issued).toBe(1);
    expect((await ok("/credentials", "GET")).body.data).toEqual([]);
    const again = await ok("/recipients", "PUT", recipient);
    expect(again.body.id).not.toBe(id);
  });
});
