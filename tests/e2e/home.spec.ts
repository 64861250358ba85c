import type { Page } from "@playwright/test";
import { expect, own, someone, test } from "../support/e2e";
import { anAchievement, aPathway, issue } from "../support/pathways";

const HOME = "/dashboard/northlight";
const field = (page: Page) => page.getByRole("combobox", { name: "Find or do anything" });
const chosen = (page: Page) => page.getByRole("option", { selected: true });

/** Opened by its shortcut once the page listens; nothing of the menu is there before. */
async function openMenu(page: Page): Promise<void> {
  await expect(async () => {
    if (!(await field(page).isVisible())) await page.keyboard.press("Control+k");
    await expect(field(page)).toBeFocused({ timeout: 1500 });
  }).toPass();
}

test.describe("the home", () => {
  test("says what happened, what waits and what to do next", async ({ signInAs }) => {
    const page = await signInAs("owner", "northlight");
    await page.goto(HOME);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/^(Since|Welcome to)/);
    await expect(page.locator(".page-h .lede")).toContainText(
      /credentials? went out|Nothing went out|nothing went out/,
    );
    await expect(page.locator(".stats dt")).toHaveText([/^Issued/, /^Completed/, /^People/, /^Completion rate/]);
    await expect(page.getByRole("heading", { name: "Best next step" })).toBeVisible();
    const needs = page.getByRole("list", { name: "Needs you" }).getByRole("listitem");
    expect(await needs.count()).toBeGreaterThan(0);
    await expect(needs.first().getByRole("link")).toHaveCount(1);
  });

  test("shows the figures of its chart as a table too", async ({ signInAs }) => {
    const page = await signInAs("owner", "northlight");
    await page.goto(HOME);
    await page.getByText("Show as a table").click();
    const rows = page.getByRole("region", { name: /^Credentials issued in each/ }).getByRole("row");
    await expect(rows).toHaveCount(13);
    await expect(rows.first()).toContainText("Pathway");
  });

  test("tells what somebody else just did", async ({ signInAs, api }) => {
    const { id, name } = await anAchievement(api(), "Harbour watch");
    await issue(api(), id, someone("Ebba Lund"));
    const page = await signInAs("viewer", "northlight");
    await page.goto(HOME);
    await expect(page.getByRole("list", { name: "Activity" })).toContainText(`issued ${name} to Ebba Lund`);
  });

  test("asks a viewer for nothing that viewers may not do", async ({ signInAs }) => {
    const page = await signInAs("viewer", "northlight");
    await page.goto(HOME);
    await expect(page.locator(".stats")).toBeVisible();
    await expect(page.getByRole("link", { name: /Issue|Import|activation/ })).toHaveCount(0);
  });

  test("leads an empty workspace to its first achievement", async ({ signInAs }) => {
    const page = await signInAs("owner", "kiln-and-clay");
    await page.goto("/dashboard/new");
    await page.getByLabel("Name", { exact: true }).fill(own("Empty hall"));
    await page.getByLabel("Time zone").selectOption("Europe/Oslo");
    await page.getByRole("button", { name: "Create the workspace" }).click();
    const trail = page.getByRole("list", { name: "First steps" }).getByRole("listitem");
    await expect(trail).toHaveText([/First achievement.*Next/, /First credential/, /First pathway/, /Your brand/]);
    await expect(page.getByRole("img", { name: /^A sample certificate/ })).toHaveJSProperty("complete", true);
    await page.getByRole("link", { name: "Create an achievement" }).click();
    await expect(page).toHaveURL(/\/achievements\/new$/);
  });
});

test.describe("the command menu", () => {
  test("is fetched when it is first opened, and finds a person by parts of the name without a mouse", async ({
    signInAs,
    api,
  }) => {
    const person = someone(own("Ysolde Marchetti"));
    const { id } = await anAchievement(api(), "Lantern");
    await issue(api(), id, person);
    const page = await signInAs("issuer", "northlight");
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(HOME, { waitUntil: "networkidle" });
    const before = fetched.filter((url) => url.includes("/search/answer")).length;
    expect(before).toBe(0);
    await openMenu(page);
    await expect(chosen(page)).toHaveText("Home");
    await page.keyboard.type(`march ${person.name.split(" ").at(-1)}`);
    await expect(page.getByRole("group", { name: "People" }).getByRole("option")).toHaveCount(1);
    await expect(chosen(page)).toContainText(person.name);
    await expect(field(page)).toHaveAttribute(
      "aria-activedescendant",
      (await chosen(page).getAttribute("id")) ?? "none",
    );
    await page.keyboard.press("ArrowDown");
    await expect(chosen(page)).toContainText("Lantern");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/recipients\/rcp_/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(person.name);
  });

  test("takes a pasted link and Enter at once to the credential", async ({ signInAs, api }) => {
    const { id } = await anAchievement(api(), "Compass");
    const credential = await issue(api(), id, someone());
    const page = await signInAs("viewer", "northlight");
    await page.goto(HOME);
    await openMenu(page);
    await page.keyboard.insertText(credential.url);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`/credentials/${credential.id}$`));
    await openMenu(page);
    await expect(page.getByRole("group", { name: "Opened lately" }).getByRole("option")).toHaveCount(1);
  });

  test("finds pathways and achievements, and goes to pages", async ({ signInAs, api }) => {
    const pathway = await aPathway(api());
    const page = await signInAs("issuer", "northlight");
    await page.goto(HOME);
    await openMenu(page);
    await page.keyboard.insertText(pathway.name);
    await expect(chosen(page)).toContainText(pathway.name);
    await field(page).fill(pathway.completion.name);
    await expect(chosen(page)).toContainText(pathway.completion.name);
    await field(page).fill("upload");
    await expect(chosen(page)).toHaveText("Import a file");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/credentials\/import$/);
  });

  test("offers only what the role may do", async ({ signInAs }) => {
    const page = await signInAs("viewer", "northlight");
    await page.goto(HOME);
    await openMenu(page);
    await expect(page.getByRole("option", { name: "Recipients" })).toBeVisible();
    await field(page).fill("issue");
    await expect(page.getByRole("option", { name: "Issue a credential" })).toHaveCount(0);
    await field(page).fill("key");
    await expect(page.getByRole("option", { name: "API keys" })).toHaveCount(0);
  });

  test("says so when it finds nothing, and where to look on", async ({ signInAs }) => {
    const page = await signInAs("issuer", "northlight");
    await page.goto(HOME);
    await openMenu(page);
    await page.keyboard.type("qqqq");
    await expect(page.getByText("Nothing found.")).toBeVisible();
    await expect(chosen(page)).toHaveText("Search all credentials for ‘qqqq’");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/credentials\?q=qqqq$/);
  });

  test("closes with Escape and gives the focus back; fills a phone", async ({ signInAs }) => {
    const page = await signInAs("issuer", "northlight");
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(HOME);
    const button = page.getByRole("link", { name: "Find or do anything" });
    await expect(async () => {
      await button.click();
      await expect(field(page)).toBeFocused({ timeout: 1500 });
    }).toPass();
    const box = await page.getByRole("dialog").boundingBox();
    expect([Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]).toEqual([360, 740]);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search is a page with the same groups", async ({ signInAs }) => {
    const page = await signInAs("owner", "northlight");
    await page.goto(HOME);
    await page.getByRole("link", { name: "Find or do anything" }).click();
    await page.getByRole("searchbox").fill("data");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("heading", { name: "Achievements" })).toBeVisible();
    await page
      .getByRole("link", { name: /^Data Steward/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Data Steward");
  });
});
