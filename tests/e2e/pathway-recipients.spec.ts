import { readFile } from "node:fs/promises";
import { expect, own, someone, test } from "../support/e2e";
import { activate, aPathway, issue } from "../support/pathways";

/** Two steps; one person holds both, one only the first, one only the second. */
async function aCohort(api: Parameters<typeof aPathway>[0]) {
  const pathway = await aPathway(api);
  const [first, second] = pathway.steps;
  if (!first || !second) throw new Error("The pathway has two steps.");
  const [both, early, late] = [someone(own("Both")), someone(own("Early")), someone(own("Late"))];
  for (const person of [both, early]) await issue(api, first.id, person);
  for (const person of [both, late]) await issue(api, second.id, person);
  return { pathway, first, second, both, early, late };
}

test("a drop in the figure leads to those who lack the step; the list is narrowed, sorted, kept and exported", async ({
  signInAs,
  api,
}) => {
  const { pathway, second, both, early, late } = await aCohort(api());
  const page = await signInAs("issuer", "northlight");
  await page.goto(`/dashboard/northlight/pathways/${pathway.id}`);
  const figure = page.getByRole("region", { name: "Trail and funnel" });
  await expect(figure.getByText(second.name)).toBeVisible();
  await figure.getByRole("link", { name: /as step 1/ }).click();

  const table = page.getByRole("table");
  await expect(page.locator("select[name=missing]")).toHaveValue(second.id);
  await expect(table).toContainText(early.name);
  await expect(table).not.toContainText(both.name);
  await expect(table).not.toContainText(late.name);
  await expect(page.getByRole("status").filter({ hasText: "1 recipient" })).toBeVisible();

  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: "Export this recipient" }).click();
  const csv = await readFile(await (await coming).path(), "utf8");
  expect(csv).toContain(early.email);
  expect(csv.trim().split(/\r?\n/)).toHaveLength(2);

  await page.getByRole("link", { name: "Write to those who lack this step" }).click();
  await expect(page).toHaveURL(new RegExp(`/messages/new\\?missing=${second.id}`));
  await page.goBack();

  await page.getByRole("link", { name: "Clear filters" }).click();
  await expect(table).toContainText(late.name);
  await page.locator("select[name=completed]").selectOption({ label: "completed" });
  await expect(table).toContainText(both.name);
  await expect(table).not.toContainText(early.name);
  await page.reload();
  await expect(table).toContainText(both.name);
  await expect(table).not.toContainText(late.name);

  await table
    .getByRole("link", { name: new RegExp(`${pathway.steps[0]?.name}: earned\\. Earned .* By the API\\.`) })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(both.name);
});

test("whom activating completes is listed before it is confirmed, and its outcome stays after a reload", async ({
  signInAs,
  api,
}) => {
  const { pathway, both, early } = await aCohort(api());
  const page = await signInAs("issuer", "northlight");
  await page.goto(`/dashboard/northlight/pathways/${pathway.id}`);
  await page.getByRole("link", { name: "Activate" }).click();
  const dialog = page.getByRole("dialog", { name: `Activate ${pathway.name}?` });
  await dialog.getByRole("link", { name: "See who" }).click();
  const list = page.getByRole("table");
  await expect(list).toContainText(both.name);
  await expect(list).toContainText("Issued now");
  await expect(list).not.toContainText(early.name);
  await page.goBack();
  await page.getByRole("link", { name: "Activate" }).click();
  await dialog.getByRole("button", { name: "Activate and issue 1" }).click();
  const outcome = page.getByRole("status").filter({ hasText: "1 issued" });
  await expect(outcome).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(outcome.getByRole("link", { name: "See what it issued" })).toBeVisible();
});

test("what is done in haste can be undone: a step removed, a pathway deactivated", async ({ signInAs, api }) => {
  const { pathway, first } = await aCohort(api());
  await activate(api(), pathway.id);
  const page = await signInAs("issuer", "northlight");
  await page.goto(`/dashboard/northlight/pathways/${pathway.id}/edit`);
  const steps = page.getByRole("list", { name: "Steps in order" }).getByRole("listitem");
  await page.getByRole("button", { name: `Remove ${first.name}` }).click();
  await expect(steps).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(steps).toHaveCount(2);
  await expect(steps.first()).toContainText(first.name);

  await page.goto(`/dashboard/northlight/pathways/${pathway.id}`);
  await page.getByRole("link", { name: "Deactivate" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Deactivate" }).click();
  await expect(page.getByText("Inactive", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Activate again" }).click();
  await expect(page.getByText("Active", { exact: true })).toBeVisible();
});
