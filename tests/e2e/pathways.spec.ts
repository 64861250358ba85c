import type { Locator, Page } from "@playwright/test";
import { expect, own, someone, test } from "../support/e2e";
import { activate, anAchievement, aPathway, awardedTo, issue } from "../support/pathways";

/** Only the Tab key, as somebody without a mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

async function pick(page: Page, field: Locator, name: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(name);
  await expect(page.getByRole("option", { name, exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
}

test.describe("the builder", () => {
  test("makes a pathway without a mouse: steps found by typing, put in order by buttons, saved as a draft", async ({
    signInAs,
    api,
  }) => {
    const first = await anAchievement(api(), "First mile");
    const second = await anAchievement(api(), "Second mile");
    const goal = await anAchievement(api(), "Whole way");
    const page = await signInAs("issuer", "northlight");
    await page.goto("/dashboard/northlight/pathways/new");
    const name = own("Keyboard walk");
    await tabTo(page, page.getByRole("textbox", { name: "Name" }));
    await page.keyboard.type(name);
    const field = page.getByRole("combobox", { name: "Add a step" });
    await pick(page, field, second.name);
    await expect(field).toBeFocused();
    await page.keyboard.type(first.name);
    await expect(page.getByRole("option", { name: first.name, exact: true })).toBeVisible();
    await page.keyboard.press("Enter");
    const steps = page.getByRole("list", { name: "Steps in order" }).getByRole("listitem");
    await expect(steps).toHaveText([new RegExp(second.name), new RegExp(first.name)]);
    const up = page.getByRole("button", { name: `Move ${first.name} up` });
    await page.keyboard.press("Home");
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press("Shift+Tab");
      if (await up.evaluate((element) => element === document.activeElement)) break;
    }
    await page.keyboard.press("Enter");
    await expect(steps).toHaveText([new RegExp(first.name), new RegExp(second.name)]);
    await pick(page, page.getByRole("combobox", { name: "Completion achievement" }), goal.name);
    await tabTo(page, page.getByRole("button", { name: "Save as draft" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    await expect(page.getByText("Draft", { exact: true }).first()).toBeVisible();
    const trail = page.getByRole("list", { name: `Steps of ${name}` }).getByRole("listitem");
    await expect(trail).toHaveText([new RegExp(first.name), new RegExp(second.name), new RegExp(goal.name)]);
  });

  test("refuses to save a pathway without steps, and keeps what was typed", async ({ signInAs }) => {
    const page = await signInAs("issuer", "northlight");
    await page.goto("/dashboard/northlight/pathways/new");
    const name = own("Nowhere");
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("button", { name: "Save as draft" }).click();
    await expect(page.locator("#steps")).toContainText(/step/i);
    await expect(page.getByRole("alert").first()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue(name);
  });

  test("does not offer a step as the completion achievement", async ({ signInAs, api }) => {
    const step = await anAchievement(api(), "Only once");
    const page = await signInAs("issuer", "northlight");
    await page.goto("/dashboard/northlight/pathways/new");
    await page.getByRole("combobox", { name: "Add a step" }).fill(step.name);
    await page.getByRole("option", { name: step.name }).click();
    await page.getByRole("combobox", { name: "Completion achievement" }).fill(step.name);
    await expect(page.getByText("No published achievement matches.")).toBeVisible();
  });

  test("says what an edit of an active pathway does before it does it", async ({ signInAs, api }) => {
    const pathway = await aPathway(api());
    const [kept, dropped] = pathway.steps;
    const person = someone();
    await issue(api(), kept?.id ?? "", person);
    await activate(api(), pathway.id);
    const page = await signInAs("issuer", "northlight");
    await page.goto(`/dashboard/northlight/pathways/${pathway.id}/edit`);
    await page.getByRole("button", { name: `Remove ${dropped?.name}` }).click();
    await page.getByRole("button", { name: "Save changes" }).click();
    const dialog = page.getByRole("dialog", { name: "Save these changes?" });
    await expect(dialog).toContainText("Completion credentials are issued now");
    await dialog.getByRole("button", { name: "Save and issue 1 credential" }).click();
    await expect(page.getByRole("status").filter({ hasText: "1 issued" })).toBeVisible({ timeout: 30_000 });
    const [credential] = await awardedTo(api(), pathway.completion.id, person.email);
    expect(credential?.status).toBe("issued");
  });
});

test.describe("before JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("an edit of an active pathway is asked about before it is saved, and can be gone on with", async ({
    signInAs,
    api,
  }) => {
    const pathway = await aPathway(api(), 1);
    const other = await anAchievement(api(), "One more");
    await activate(api(), pathway.id);
    const person = someone();
    await issue(api(), pathway.steps[0]?.id ?? "", person);
    await awardedTo(api(), pathway.completion.id, person.email);
    const page = await signInAs("issuer", "northlight");
    await page.goto(`/dashboard/northlight/pathways/${pathway.id}/edit`);
    const name = own("Longer walk");
    await page.getByRole("textbox", { name: "Name" }).fill(name);
    await page.getByRole("combobox", { name: "Add a step" }).last().selectOption({ label: other.name });
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("heading", { name: "Save these changes?" })).toBeVisible();
    await expect(page.getByText("Progress bars change")).toBeVisible();
    await page.getByRole("button", { name: "Go on editing" }).click();
    await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue(name);
    await page.getByRole("button", { name: "Save changes" }).click();
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    const saved = await api().get<{ steps: unknown[] }>(`/pathways/${pathway.id}`);
    expect(saved.steps).toHaveLength(2);
  });
});

test("deactivating hides a pathway on the portal and on credentials; the credentials stay valid", async ({
  signInAs,
  api,
}) => {
  const pathway = await aPathway(api(), 1);
  const person = someone();
  await issue(api(), pathway.steps[0]?.id ?? "", person);
  await activate(api(), pathway.id);
  const [credential] = await awardedTo(api(), pathway.completion.id, person.email);
  const page = await signInAs("issuer", "northlight");
  await page.goto(`/c/${credential?.id}`);
  await expect(page.getByRole("link", { name: pathway.name })).toBeVisible();

  await page.goto(`/dashboard/northlight/pathways/${pathway.id}`);
  await page.getByRole("link", { name: "Deactivate" }).click();
  const dialog = page.getByRole("dialog", { name: `Deactivate ${pathway.name}?` });
  await expect(dialog).toContainText("Every credential stays");
  await dialog.getByRole("button", { name: "Deactivate" }).click();
  await expect(page.getByText("Inactive", { exact: true }).first()).toBeVisible();

  await page.goto(`/c/${credential?.id}`);
  await expect(page.getByText("Valid", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(pathway.name)).toHaveCount(0);
  await page.goto("/i/northlight");
  await expect(page.getByText(pathway.name)).toHaveCount(0);
  expect((await page.goto(`/i/northlight/pathways/${pathway.id}`))?.status()).toBe(404);
});
