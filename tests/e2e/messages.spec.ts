import type { Page } from "@playwright/test";
import { expect, own, someone, test } from "../support/e2e";
import { activate, aPathway, issue } from "../support/pathways";

type Client = Parameters<typeof aPathway>[0];

/** Two people hold the first step of an active pathway, and a third holds both. */
async function aPathwayWithPeople(api: Client) {
  const pathway = await aPathway(api);
  const [first, second] = pathway.steps;
  if (!first || !second) throw new Error("It has two steps.");
  const [zofia, amir, done] = [someone("Zofia Vale"), someone("Amir Vale"), someone("Done Vale")];
  for (const person of [zofia, amir, done]) await issue(api, first.id, person);
  await issue(api, second.id, done);
  await activate(api, pathway.id);
  return { ...pathway, first, second, zofia, amir };
}

const preview = (page: Page) => page.getByRole("region", { name: "Preview" });

async function write(page: Page, { id, second }: Awaited<ReturnType<typeof aPathwayWithPeople>>): Promise<void> {
  await page.goto(`/dashboard/northlight/pathways/${id}/messages/new?missing=${second.id}`);
  await page.getByLabel("Ask what is in the way").check();
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByRole("button", { name: /^Send a test to/ })).toBeVisible();
}

test("from a step to those who lack it: written, looked at as one of them, sent once, and its results", async ({
  signInAs,
  api,
}) => {
  const pathway = await aPathwayWithPeople(api());
  const page = await signInAs("issuer", "northlight");
  await page.goto(`/dashboard/northlight/pathways/${pathway.id}/messages/new?missing=${pathway.second.id}`);
  await expect(page.getByText("2 people would get it now.")).toBeVisible();
  await expect(preview(page).getByRole("definition").first()).toHaveText(/^(Zofia|Amir) Vale$/);
  await page.getByLabel("Something extra").check();
  await expect(page.getByLabel("Subject", { exact: true })).toHaveValue("{{step}} comes with something extra");
  await page.getByLabel("Text", { exact: true }).fill("Hello {{firstName}}, {{nobody}}");
  await expect(preview(page).getByText("There is no variable {{nobody}}")).toBeVisible();
  await page.getByLabel("Text", { exact: true }).fill("Hello ");
  await page.getByRole("button", { name: "First name" }).click();
  await expect(page.getByLabel("Text", { exact: true })).toHaveValue("Hello {{firstName}}");
  await preview(page).getByLabel("Preview as").selectOption({ label: "Zofia Vale" });
  await preview(page).getByRole("button", { name: "Plain text" }).click();
  await expect(preview(page).getByText("Hello Zofia")).toBeVisible();
  await page.getByRole("button", { name: "Save as a draft" }).click();

  await page.getByRole("button", { name: /^Send a test to/ }).click();
  await expect(page.getByText(/^On its way to/)).toBeVisible();
  await page.getByRole("link", { name: "Send now" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("Get a mail each")).toBeVisible();
  await dialog.getByRole("button", { name: "Send to 2" }).click();
  await expect(page.getByText("Sent", { exact: true }).first()).toBeVisible({ timeout: 60_000 });
  const table = page.getByRole("region", { name: "Recipients of this message" });
  await expect(table.getByRole("row")).toHaveCount(3);

  await issue(api(), pathway.second.id, pathway.amir);
  await page.reload();
  await expect(table.getByRole("row", { name: /Amir Vale/ })).toContainText("Earned since");
});

test("a message says where it can be ended: opening it ends nothing, the button does, and can be undone", async ({
  signInAs,
  api,
}) => {
  const pathway = await aPathwayWithPeople(api());
  const page = await signInAs("issuer", "northlight");
  await write(page, pathway);
  await page.getByRole("link", { name: "Send now" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Send to 2" }).click();
  await expect(page.getByText("Sent", { exact: true }).first()).toBeVisible({ timeout: 60_000 });
  await page
    .getByRole("row", { name: /Zofia Vale/ })
    .getByRole("link", { name: "Kept here" })
    .click();
  const text = await page.locator("pre").textContent();
  const link = /https?:\/\/\S+\/unsubscribe\/[\w.-]+/.exec(text ?? "")?.[0].replace(/\.$/, "");
  if (!link) throw new Error("The mail has no link that ends it.");

  const stranger = await page.context().browser()?.newPage();
  if (!stranger) throw new Error("No browser.");
  for (let opened = 0; opened < 2; opened++) {
    await stranger.goto(link);
    await expect(stranger.getByRole("heading", { name: /^Stop messages from/ })).toBeVisible();
  }
  await stranger.getByRole("button", { name: "Stop these messages" }).click();
  await expect(stranger.getByRole("heading", { name: "These messages have stopped" })).toBeVisible();
  await page.goto(`/dashboard/northlight/pathways/${pathway.id}/messages/new?missing=${pathway.second.id}`);
  await expect(page.getByText("1 person would get it now.")).toBeVisible();
  await stranger.getByRole("button", { name: "Get them again" }).click();
  await expect(stranger.getByRole("heading", { name: /^Stop messages from/ })).toBeVisible();
  await stranger.close();
});

test("a message is planned for a day, and taken out of the plan again", async ({ signInAs, api }) => {
  const page = await signInAs("issuer", "northlight");
  await write(page, await aPathwayWithPeople(api()));
  await page.getByRole("button", { name: "Send later" }).click();
  await expect(page.getByText("Planned", { exact: true })).toBeVisible();
  await expect(page.getByText(/Goes out on .* \(Europe\/Oslo\)/)).toBeVisible();
  await page.getByRole("link", { name: "Take out of the plan" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Make it a draft again" }).click();
  await expect(page.getByText("Draft", { exact: true }).first()).toBeVisible();
});

test("what is not filled in cannot be sent", async ({ signInAs, api }) => {
  const { id } = await aPathwayWithPeople(api());
  const page = await signInAs("issuer", "northlight");
  await page.goto(`/dashboard/northlight/pathways/${id}/messages/new`);
  await page.getByLabel("A date to keep").check();
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByText(/^Still to fill in:/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Send now" })).toHaveCount(0);
});

test.describe("before JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a message is written and sent by forms alone", async ({ signInAs, api }) => {
    const pathway = await aPathwayWithPeople(api());
    const page = await signInAs("issuer", "northlight");
    await page.goto(
      `/dashboard/northlight/pathways/${pathway.id}/messages/new?missing=${pathway.second.id}&kind=feedback`,
    );
    const subject = own("A question");
    await page.getByLabel("Subject", { exact: true }).fill(subject);
    await page.getByRole("button", { name: "Save as a draft" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(subject);
    await page.getByRole("link", { name: "Send now" }).click();
    await page.getByRole("button", { name: "Send to 2" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/Sending|Sent/);
  });
});
