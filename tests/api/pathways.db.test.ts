import { describe, expect } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { api, type Body, call } from "../support/api";
import { dbTest } from "../support/db";

describe("pathways", () => {
  dbTest("from draft over preview to active; progress, analytics, recipients, export and the job", async ({ db }) => {
    const { make, ok, key } = await api(db);
    const [a, b, done] = [
      await make("/achievements", { name: "Basics" }),
      await make("/achievements", { name: "Practice" }),
      await make("/achievements", { name: "=Completed" }),
    ];
    const give = (achievementId: string, email: string) =>
      make("/credentials", { achievementId, recipient: { email } });
    await give(a, "whole@sample.example");
    await give(b, "whole@sample.example");
    await give(a, "half@sample.example");
    const steps = [{ achievementId: a }, { achievementId: b }];
    const id = await make("/pathways", { name: "Path", steps, completionAchievementId: done });
    const preview = await ok("/pathways/{id}/preview", "POST", undefined, { id });
    expect(preview.body).toEqual({ eligible: 1, preExisting: 0, toIssue: 1, toDraft: 0 });
    const active = await ok("/pathways/{id}/activate", "POST", undefined, { id });
    expect([active.status, active.body]).toEqual([
      202,
      { jobId: expect.any(String), preExisting: 0, toIssue: 1, toDraft: 0 },
    ]);
    expect((await call(routes["/pathways/{id}/activate"].POST, "POST", { key, params: { id } })).status).toBe(409);
    const job = await ok("/jobs/{id}", "GET", undefined, { id: active.body.jobId });
    expect(job.body).toMatchObject({ kind: "pathway.activate", status: "queued", done: 0, error: null });
    const analytics = await ok("/pathways/{id}/analytics", "GET", undefined, { id });
    expect(analytics.body).toEqual({
      totalRecipients: 2,
      inProgress: 1,
      completed: 1,
      completionRate: 0.5,
      steps: [
        { position: 1, achievementId: a, recipients: 2 },
        { position: 2, achievementId: b, recipients: 1 },
      ],
    });
    const missing = (await ok("/pathways/{id}/recipients", "GET", undefined, { id }, { missing: b })).body
      .data as Body[];
    expect(missing.map((each) => (each.recipient as Body).email)).toEqual(["half@sample.example"]);
    const [half] = missing.map((each) => (each.recipient as Body).id);
    expect((await ok("/recipients/{id}/progress", "GET", undefined, { id: half })).body).toEqual({
      pathways: [
        {
          pathwayId: id,
          steps: [
            { achievementId: a, earned: true, expired: false },
            { achievementId: b, earned: false, expired: false },
          ],
          completed: false,
        },
      ],
    });
    const file = await ok("/pathways/{id}/export.csv", "GET", undefined, { id });
    expect(file.headers.get("content-type")).toContain("text/csv");
    expect(file.text.split("\r\n")[0]).toBe("name,email,Basics,Practice,completed,completed_at");
    expect((await ok("/pathways/{id}/deactivate", "POST", undefined, { id })).body.status).toBe("inactive");
    expect((await ok("/recipients/{id}/progress", "GET", undefined, { id: half })).body).toEqual({ pathways: [] });
    expect((await ok("/pathways/{id}", "DELETE", undefined, { id })).status).toBe(204);
  });

  dbTest("a change of an active pathway names the job that evaluates it again", async ({ db }) => {
    const { make, ok } = await api(db);
    const [a, b, done] = [
      await make("/achievements", { name: "A" }),
      await make("/achievements", { name: "B" }),
      await make("/achievements", { name: "C" }),
    ];
    const id = await make("/pathways", { name: "Path", steps: [{ achievementId: a }], completionAchievementId: done });
    expect((await ok("/pathways/{id}", "PATCH", { name: "Trail" }, { id })).body).toMatchObject({
      name: "Trail",
      jobId: null,
    });
    await ok("/pathways/{id}/activate", "POST", undefined, { id });
    const changed = await ok("/pathways/{id}", "PATCH", { steps: [{ achievementId: b }] }, { id });
    expect(changed.body).toMatchObject({
      status: "active",
      steps: [{ achievementId: b }],
      jobId: expect.stringMatching(/^job_/),
    });
  });
});
