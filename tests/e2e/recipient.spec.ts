import { openMail, signIn } from "../support/by-mail";
import { expect, own, someone, test } from "../support/e2e";
import { anAchievement, issue } from "../support/pathways";

const handleOf = (email: string) => `v-${email.replace(/[^a-z0-9]/g, "").slice(5, 25)}`;

test("a recipient decides what strangers see, has a profile of it, and asks for another spelling", async ({
  page,
  api,
  browser,
  signInAs,
}) => {
  test.setTimeout(150_000);
  const { name, email } = someone("Runa Vale");
  const [kept, hidden] = [await anAchievement(api(), "Knots"), await anAchievement(api(), "Tides")];
  await issue(api(), kept.id, { name, email });
  const secret = await issue(api(), hidden.id, { name, email });

  await signIn(page, email);
  await expect(page.getByRole("heading", { name: kept.name })).toBeVisible();
  const stranger = await (await browser.newContext()).newPage();
  expect((await stranger.goto(`/c/${secret.id}`))?.status()).toBe(200);

  await page.getByRole("switch", { name: `Public ${hidden.name}` }).click();
  await expect(page.getByRole("switch", { name: `Public ${hidden.name}` })).not.toBeChecked();
  expect((await stranger.goto(`/c/${secret.id}`))?.status()).toBe(404);
  for (const part of ["image.png", "certificate.pdf"])
    expect((await stranger.request.get(`/c/${secret.id}/${part}`)).status(), part).toBe(404);
  for (const part of ["", "/image.png", "/certificate.pdf"])
    expect((await page.request.get(`/me/credentials/${secret.id}${part}`)).status(), part).toBe(200);
  expect((await stranger.request.get(`/me/credentials/${secret.id}/image.png`)).status()).toBe(404);

  const handle = handleOf(email);
  await page.getByRole("link", { name: "Make your profile" }).click();
  await page.getByRole("textbox", { name: "Handle" }).fill("admin");
  await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
  await page.getByRole("button", { name: "Make your profile" }).click();
  await expect(page.getByText("This handle is kept for the site itself.").first()).toBeVisible();
  await page.getByRole("textbox", { name: "Handle" }).fill(handle);
  await page.getByRole("button", { name: "Make your profile" }).click();
  await expect(page.getByRole("link", { name: "See your profile" })).toBeVisible();

  expect((await stranger.request.get(`/u/${handle}`)).status()).toBe(200);
  await stranger.goto(`/u/${handle}`);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(stranger.getByRole("link", { name: kept.name })).toBeVisible();
  const text = await stranger.content();
  expect(text).not.toContain(hidden.name);
  expect(text).not.toContain(email);
  expect(text).toContain("noindex");

  const late = await anAchievement(api(), "Currents");
  await issue(api(), late.id, { name, email });
  await page.goto("/me");
  await expect(page.getByText("One new credential is not on your profile yet.")).toBeVisible();
  await stranger.reload();
  await expect(stranger.getByRole("link", { name: late.name })).toHaveCount(0);
  await page.getByRole("button", { name: "Put it on your profile" }).click();
  await expect(page.getByText("One new credential is not on your profile yet.")).toBeHidden();
  await stranger.reload();
  await expect(stranger.getByRole("link", { name: late.name })).toBeVisible();

  await page.goto("/me/settings");
  await page.locator("summary", { hasText: "Ask for another spelling" }).click();
  await page.getByRole("textbox", { name: "As it should be written" }).fill("Runa Vale-Holm");
  await page.getByRole("button", { name: /^Ask / }).click();
  await expect(page.getByText("Waiting for an answer")).toBeVisible();

  await page.goto("/me/settings/profile");
  await page.getByRole("link", { name: "Delete your profile" }).click();
  await page.getByRole("button", { name: "Delete the profile" }).click();
  await expect(page.getByRole("button", { name: "Make your profile" })).toBeVisible();
  expect((await stranger.request.get(`/u/${handle}`)).status()).toBe(404);

  const other = await signInAs("recipient");
  expect((await other.request.get(`/me/credentials/${secret.id}`)).status()).toBe(404);
  await stranger.context().close();
});

test("a second address shows what was issued to it, once its link was pressed", async ({ page, api }) => {
  const [first, second] = [someone("Runa Vale"), someone("Runa Vale")];
  const achievement = await anAchievement(api(), own("Elsewhere"));
  await issue(api(), achievement.id, second);
  await signIn(page, first.email);
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();

  await page.getByRole("link", { name: "Add another address" }).click();
  await page.getByRole("textbox", { name: "Another address of yours" }).fill(second.email);
  await page.getByRole("button", { name: "Send a link to it" }).click();
  await expect(page.getByText("Not confirmed yet")).toBeVisible();
  await openMail(page, second.email, /Confirm this address/);
  await expect(page.getByRole("button", { name: "Confirm the address" })).toBeVisible();
  const link = page.url();
  await page.getByRole("button", { name: "Confirm the address" }).click();
  await expect(page.getByText("Credentials issued to it appear among yours.")).toBeVisible();
  await page.goto("/me");
  await expect(page.getByRole("heading", { name: achievement.name })).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "This link no longer works" })).toBeVisible();
});

test.describe("before JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a credential can be hidden, and a profile is whole", async ({ page, api }) => {
    const { name, email } = someone();
    const achievement = await anAchievement(api(), "Plain sailing");
    const { id } = await issue(api(), achievement.id, { name, email });
    await signIn(page, email);
    await page.getByRole("switch", { name: `Public ${achievement.name}` }).click();
    await expect(page.getByRole("switch", { name: `Public ${achievement.name}` })).not.toBeChecked();
    expect((await page.goto(`/c/${id}`))?.status()).toBe(404);
    await page.goto("/u/zofia-wisniewska");
    await expect(page.getByRole("list", { name: /on Coastal Planner$/ })).toBeVisible();
    await page.getByText("Share", { exact: true }).click();
    await expect(page.getByRole("img", { name: /^QR code that leads to the profile of/ })).toBeVisible();
  });
});
