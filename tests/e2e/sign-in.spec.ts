import { expect, test } from "../support/e2e";

test.describe("the demo's sign-in links", () => {
  for (const role of ["owner", "admin", "issuer", "viewer"]) {
    test(`open the dashboard for the ${role}`, async ({ demo, signInAs }) => {
      const page = await signInAs(role, "northlight");
      await page.goto("/dashboard/northlight");
      await expect(page).toHaveURL(/\/dashboard\/northlight$/);
      await expect(page.getByRole("main")).toContainText(demo.workspaces[0]?.name ?? "");
    });
  }

  test("show a workspace to none but its members", async ({ signInAs }) => {
    const page = await signInAs("owner", "kiln-and-clay");
    const answer = await page.goto("/dashboard/northlight");
    expect(answer?.status()).toBe(404);
  });

  test("let nobody in when they were changed", async ({ demo, page }) => {
    const [user] = demo.users;
    await page.goto(`${user?.signInUrl}x`);
    await page.goto("/dashboard");
    await expect(page).toHaveURL(/\/sign-in/);
  });
});
