import { describe, expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { askPublic } from "@/lib/read";
import { getPublicCredential } from "@/lib/verification/reads/get-public-credential";
import { api, type Body, call } from "../support/api";
import { dbTest } from "../support/db";

describe("credentials", () => {
  dbTest("one is answered whole, with its addresses", async ({ db }) => {
    const { make, ok } = await api(db);
    const achievementId = await make("/achievements", { name: "First aid", validity: { months: 12 } });
    const recipient = { email: "Ada@sample.example", name: "Ada Lovelace" };
    const { body } = await ok("/credentials", "POST", {
      achievementId,
      recipient,
      issuedOn: "2026-01-31T23:30:00Z",
      attributes: { Hours: 12 },
    });
    expect(body).toMatchObject({
      achievementId,
      recipient: { id: expect.stringMatching(/^rcp_/), name: "Ada Lovelace", email: "Ada@sample.example" },
      status: "issued",
      issuedOn: "2026-02-01", // Oslo is an hour ahead
      expiresOn: "2027-02-01",
      source: { kind: "api", id: null },
      visibility: "public",
      url: expect.stringMatching(new RegExp(`^https?://.+/c/${body.id}$`)),
      imageUrl: expect.stringMatching(new RegExp(`^https?://.+/c/${body.id}/image\\.png$`)),
      replacedBy: null,
      attributes: { Hours: "12" },
    });
    expect((await ok("/credentials/{id}", "GET", undefined, { id: body.id })).body).toEqual(body);
  });

  dbTest("a batch goes as far as the limit, in its order; the rest are drafts", async ({ db }) => {
    const { make, ok, key } = await api(db, { limit: 2 });
    const achievementId = await make("/achievements", { name: "First aid" });
    const credentials = ["a", "b", "c"].map((name) => ({
      achievementId,
      recipient: { email: `${name}@sample.example` },
    }));
    const { status, body } = await ok("/credentials", "POST", { credentials });
    const data = body.data as Body[];
    expect([status, body.issued, body.drafts]).toEqual([201, 2, 1]);
    expect(data.map((each) => [(each.recipient as Body).email, each.status])).toEqual([
      ["a@sample.example", "issued"],
      ["b@sample.example", "issued"],
      ["c@sample.example", "draft"],
    ]);
    const [first, draft] = [{ id: String(data[0]?.id) }, { id: String(data[2]?.id) }];
    expect((await call(routes["/credentials/{id}/issue"].POST, "POST", { key, params: draft })).status).toBe(409);
    expect((await ok("/credentials/{id}", "DELETE", undefined, first)).status).toBe(204);
    expect((await ok("/credentials/{id}/issue", "POST", undefined, draft)).body.status).toBe("issued");
    expect((await call(routes["/credentials/{id}"].GET, "GET", { key, params: first })).status).toBe(410);
    expect((await call(routes["/credentials/{id}"].DELETE, "DELETE", { key, params: first })).status).toBe(410);
  });

  dbTest("a batch with one bad item writes nothing, and names it", async ({ db }) => {
    const { make, ok, key } = await api(db);
    const achievementId = await make("/achievements", { name: "First aid" });
    const item = (email: string, issuedOn = "2026-01-01") => ({ achievementId, recipient: { email }, issuedOn });
    const send = (credentials: unknown[]) => call(routes["/credentials"].POST, "POST", { key, body: { credentials } });
    const address = await send([item("a@sample.example"), item("b@")]);
    const day = await send([item("a@sample.example"), item("b@sample.example", "2026-02-31")]);
    expect([address.status, day.status]).toEqual([422, 422]);
    expect((address.body.errors as Body[])[0]?.path).toBe("credentials.1.recipient.email");
    expect((day.body.errors as Body[])[0]?.path).toBe("credentials.1.issuedOn");
    expect((await ok("/credentials", "GET")).body.data).toEqual([]);
    expect((await ok("/recipients", "GET")).body.data).toEqual([]);
    expect((await send(Array.from({ length: 1001 }, (_, n) => item(`x${n}@sample.example`)))).status).toBe(422);
  });

  dbTest("suspend, reinstate, correct, revoke and issue again", async ({ db }) => {
    const { make, ok, key } = await api(db);
    const achievementId = await make("/achievements", { name: "First aid" });
    const id = await make("/credentials", { achievementId, recipient: { email: "a@sample.example", name: "Ana" } });
    const act = async (path: keyof typeof routes, body?: Body) => (await ok(path, "POST", body, { id })).body;
    expect((await act("/credentials/{id}/suspend", { reason: "Under review" })).status).toBe("suspended");
    expect((await act("/credentials/{id}/reinstate")).status).toBe("issued");
    const corrected = await act("/credentials/{id}/corrections", { recipientName: "Anna" });
    expect([corrected.id, (corrected.recipient as Body).name]).toEqual([id, "Anna"]);
    expect((await act("/credentials/{id}/revoke", { reason: "A mistake" })).status).toBe("revoked");
    expect(
      (await call(routes["/credentials/{id}/suspend"].POST, "POST", { key, params: { id }, body: { reason: "Late" } }))
        .status,
    ).toBe(409);
    const again = await ok("/credentials/{id}/issue-again", "POST", undefined, { id });
    expect([again.status, again.body.status, again.body.id === id]).toEqual([201, "issued", false]);
    expect(again.headers.get("location")).toBe(`/api/v1/credentials/${again.body.id}`);
    expect((await ok("/credentials/{id}", "GET", undefined, { id })).body.status).toBe("revoked");
  });

  dbTest("who may see it, and a corrected name, reach the public page at once", async ({ db }) => {
    const { make, ok, key } = await api(db);
    const achievementId = await make("/achievements", { name: "First aid" });
    const id = await make("/credentials", { achievementId, recipient: { email: "a@sample.example", name: "Ana" } });
    const asStranger = () => askPublic(getPublicCredential, { id }, { db });
    const show = (visibility: string) => ok("/credentials/{id}", "PATCH", { visibility }, { id });
    expect((await show("private")).body.visibility).toBe("private");
    await expect(asStranger()).rejects.toThrow(/no such/);
    expect((await ok("/credentials/{id}", "GET", undefined, { id })).body.visibility).toBe("private");
    await ok("/credentials/{id}/corrections", "POST", { recipientName: "Anna" }, { id });
    expect((await show("public")).body.visibility).toBe("public");
    expect((await asStranger()).recipientName).toBe("Anna");
    const patch = (body: Body) => call(routes["/credentials/{id}"].PATCH, "PATCH", { key, params: { id }, body });
    expect((await patch({ visibility: "friends" })).status).toBe(422);
  });

  dbTest("the list filters by achievement, address, status and source", async ({ db }) => {
    const { make, ok } = await api(db);
    const [one, two] = [await make("/achievements", { name: "One" }), await make("/achievements", { name: "Two" })];
    const a = await make("/credentials", { achievementId: one, recipient: { email: "a@sample.example" } });
    const b = await make("/credentials", { achievementId: two, recipient: { email: "b@sample.example" } });
    await ok("/credentials/{id}/revoke", "POST", { reason: "A mistake" }, { id: b });
    const ids = async (query: Record<string, string>) =>
      ((await ok("/credentials", "GET", undefined, {}, query)).body.data as Body[]).map((each) => each.id);
    expect(await ids({ achievementId: one })).toEqual([a]);
    expect(await ids({ recipientEmail: "B@Sample.example" })).toEqual([b]);
    expect(await ids({ status: "revoked" })).toEqual([b]);
    expect(await ids({ source: "pathway" })).toEqual([]);
    expect((await ids({ source: "api" })).length).toBe(2);
  });
});
