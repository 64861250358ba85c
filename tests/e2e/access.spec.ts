import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, own, someone, test } from "../support/e2e";
import { anAchievement, aPathway, type Credential, type Pathway } from "../support/pathways";

/** The newest mail to that address, opened by its link. */
async function openMail(page: Page, email: string, subject: RegExp): Promise<void> {
  const row = page.getByRole("row").filter({ hasText: email }).filter({ hasText: subject });
  await expect(async () => {
    await page.goto("/dev/mail");
    await expect(row.first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await row.first().getByRole("link", { name: "Open" }).click();
}

async function signInByMail(page: Page, email: string): Promise<void> {
  await page.getByRole("textbox", { name: "E-mail address" }).fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
  await openMail(page, email, /sign-in link/);
  await page.getByRole("button", { name: "Sign in" }).click();
}

test("a link sent by mail signs in, once", async ({ page }) => {
  await page.goto("/sign-in?next=/dashboard/northlight/pathways");
  await signInByMail(page, "marcus@northlight.example");
  await expect(page).toHaveURL(/\/dashboard\/northlight\/pathways$/);
  await page.context().clearCookies();
  await openMail(page, "marcus@northlight.example", /sign-in link/);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.goto("/dashboard/northlight");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("known and unknown addresses get the same answer", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("textbox", { name: "E-mail address" }).fill(`nobody.${randomUUID()}@vale.example`);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
});

test("whoever is invited joins with the role that was given", async ({ signInAs, browser }) => {
  const email = `guest.${randomUUID().slice(0, 8)}@vale.example`;
  const owner = await signInAs("owner", "northlight");
  await owner.goto("/dashboard/northlight/settings/members");
  await owner.getByRole("textbox", { name: "E-mail address" }).fill(email);
  await owner.getByRole("radio", { name: /^Viewer/ }).check();
  await owner.getByRole("button", { name: "Invite", exact: true }).click();
  await expect(owner.getByRole("region", { name: "Invitations" })).toContainText(email);

  const context = await browser.newContext();
  const guest = await context.newPage();
  await openMail(guest, email, /./);
  await guest.getByRole("link", { name: "Sign in to accept" }).click();
  await signInByMail(guest, email);
  await guest.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(guest).toHaveURL(/\/dashboard\/northlight/);
  await context.close();
  await owner.reload();
  await expect(
    owner.getByRole("region", { name: "Members" }).getByRole("row").filter({ hasText: email }),
  ).toContainText("Viewer");
});

test.describe("a viewer", () => {
  const WRITING = [
    "Issue",
    "Import a file",
    "Create a pathway",
    "Create an achievement",
    "Edit",
    "Activate",
    "Deactivate",
    "Delete",
  ];
  for (const [area, path] of [
    ["credentials", "/credentials"],
    ["pathways", "/pathways"],
    ["achievements", "/achievements"],
  ] as const) {
    test(`sees no button that changes ${area}`, async ({ signInAs }) => {
      const page = await signInAs("viewer", "northlight");
      await page.goto(`/dashboard/northlight${path}`);
      const main = page.getByRole("main");
      await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
      for (const name of WRITING) {
        await expect(main.getByRole("link", { name, exact: true })).toHaveCount(0);
        await expect(main.getByRole("button", { name, exact: true })).toHaveCount(0);
      }
      await expect(main.getByRole("checkbox")).toHaveCount(0);
    });
  }

  test("who sends the form of an issuer all the same is refused, and nothing changes", async ({
    signInAs,
    api,
    browser,
    demo,
  }) => {
    const pathway = await aPathway(api(), 1);
    const address = `${demo.baseUrl}/dashboard/northlight/pathways/${pathway.id}/confirm/activate`;
    const issuer = await signInAs("issuer", "northlight");
    await issuer.goto(address);
    const fields = await issuer
      .getByRole("main")
      .locator("form")
      .first()
      .evaluate((form) => Object.fromEntries(new FormData(form as HTMLFormElement)) as Record<string, string>);
    expect(fields.id).toBe(pathway.id);
    const context = await browser.newContext();
    const viewer = await context.newPage();
    await viewer.goto(demo.users.find(({ role }) => role === "viewer")?.signInUrl ?? "");
    await viewer.request.post(address, { multipart: fields, headers: { origin: demo.baseUrl } });
    const after = await api().get<Pathway>(`/pathways/${pathway.id}`);
    expect(after.status).toBe("draft");
    await issuer.request.post(address, { multipart: fields, headers: { origin: demo.baseUrl } });
    await expect.poll(async () => (await api().get<Pathway>(`/pathways/${pathway.id}`)).status).toBe("active");
    await context.close();
  });
});

test.describe("before JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link can be asked for and used", async ({ page }) => {
    await page.goto("/sign-in");
    await signInByMail(page, "tomas@northlight.example");
    await page.goto("/dashboard/northlight");
    await expect(page.getByRole("main")).toContainText("Northlight Academy");
  });

  test("a credential can be issued, and a slip is told", async ({ signInAs, api }) => {
    const achievement = await anAchievement(api(), "Plain");
    const page = await signInAs("issuer", "northlight");
    await page.goto(`/dashboard/northlight/credentials/new?achievementId=${achievement.id}`);
    await page.getByRole("textbox", { name: "E-mail address" }).fill("nobody@vale"); // the browser takes it
    await page.getByRole("button", { name: "Issue", exact: true }).click();
    await expect(page.getByRole("textbox", { name: "E-mail address" })).toHaveAttribute("aria-invalid", "true");
    const { email } = someone();
    await page.getByRole("textbox", { name: "E-mail address" }).fill(email);
    await page.getByRole("button", { name: "Issue", exact: true }).click();
    await expect(page.getByText("Issued.", { exact: true })).toBeVisible();
    expect(await api().all<Credential>(`/credentials?achievementId=${achievement.id}`)).toHaveLength(1);
  });

  test("a pathway can be activated on the page that asks first", async ({ signInAs, api }) => {
    const pathway = await aPathway(api(), 1);
    const page = await signInAs("issuer", "northlight");
    await page.goto(`/dashboard/northlight/pathways/${pathway.id}`);
    await page.getByRole("link", { name: "Activate", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Activate ${pathway.name}?`);
    await page.getByRole("button", { name: "Activate" }).click();
    await expect(page.getByText("Active", { exact: true }).first()).toBeVisible();
    expect((await api().get<Pathway>(`/pathways/${pathway.id}`)).status).toBe("active");
  });

  test("a pathway can be made, and one whose completion is among its steps is refused", async ({ signInAs, api }) => {
    const step = await anAchievement(api(), "Twice");
    const page = await signInAs("issuer", "northlight");
    await page.goto("/dashboard/northlight/pathways/new");
    await page.getByRole("textbox", { name: "Name" }).fill(own("Plain walk"));
    await page.locator('select[name="steps.0.achievementId"]').selectOption({ label: step.name });
    await page.locator('select[name="completionAchievementId"]').selectOption({ label: step.name });
    await page.getByRole("button", { name: "Save as draft" }).click();
    await expect(page.getByText("The completion achievement is one of the steps.").first()).toBeVisible();
  });

  test("lists can be filtered", async ({ signInAs }) => {
    const page = await signInAs("issuer", "northlight");
    await page.goto("/dashboard/northlight/credentials");
    await page.getByLabel("Status").selectOption({ label: "Revoked" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/status=revoked/);
    const rows = page.getByRole("region", { name: "Credentials" }).locator("tbody").getByRole("row");
    await expect(rows.first()).toContainText("Revoked");
    await expect(rows.filter({ hasNotText: "Revoked" })).toHaveCount(0);
  });

  test("a credential's page is whole", async ({ page, api }) => {
    const pathway = (await api().all<Pathway>("/pathways")).find(({ name }) => name === "Data Steward");
    const [credential] = await api().all<Credential>(
      `/credentials?status=issued&achievementId=${pathway?.completionAchievementId}`,
    );
    await page.goto(`/c/${credential?.id}`);
    await expect(page.getByText("Valid", { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("heading", { name: /^Part of / })).toBeVisible();
  });
});

test("what was typed survives a session that ended meanwhile", async ({ signInAs, api }) => {
  const achievement = await anAchievement(api(), "Interrupted");
  const page = await signInAs("issuer", "northlight");
  await page.goto(`/dashboard/northlight/credentials/new?achievementId=${achievement.id}`);
  const { email } = someone();
  await page.getByRole("textbox", { name: "E-mail address" }).fill(email);
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Issue", exact: true }).click();
  await expect(page.getByText("You are signed out.").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "E-mail address" })).toHaveValue(email);
});

test("an address that leads nowhere answers 404, in words", async ({ page, signInAs }) => {
  for (const path of ["/nothing", "/c/cred_unknown", "/i/nobody", "/i/northlight/pathways/path_unknown"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  const member = await signInAs("issuer", "northlight");
  for (const path of ["/pathways/path_unknown", "/credentials/cred_unknown", "/nothing"]) {
    expect((await member.goto(`/dashboard/northlight${path}`))?.status(), path).toBe(404);
  }
});

test("the health check says that the database and the jobs are well", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: "ok", database: "ok" });
});
