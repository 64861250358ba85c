import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { type Address, addressOf, OPEN, OWNERS, SIGNED_IN } from "../support/page-table";
import { findPlaces, type Places } from "../support/places";

/** Found once: making them for each page would change what the others show. */
let places: Places | undefined;

async function open(page: Page, address: Address, demo: Parameters<typeof findPlaces>[0], base = ""): Promise<void> {
  places ??= await findPlaces(demo);
  const answers: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) answers.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(base + addressOf(address, places));
  expect(answers).toEqual([]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
}

/** A mail is a document of its own in a frame where no script may run, the inspection's neither. */
async function leaveFramesOut(page: Page): Promise<void> {
  // Not before React has taken them over: it would miss them.
  await page.waitForFunction(() =>
    [...document.querySelectorAll("iframe[sandbox]")].every((frame) =>
      Object.keys(frame).some((key) => key.startsWith("__reactFiber")),
    ),
  );
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll("iframe[sandbox]")) frame.remove();
  });
}

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Nothing that axe knows to be wrong, in the dark neither; on a small phone nothing to scroll sideways. */
async function inspect(page: Page): Promise<void> {
  await leaveFramesOut(page);
  expect(await violations(page), "in the light theme").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, ["color-contrast"]), "in the dark theme").toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content, "wider than a small phone").toBeLessThanOrEqual(window ?? 0);
}

test.use({ colorScheme: "light", contextOptions: { reducedMotion: "reduce" } });

test.describe("anyone can read, in both themes and on a small phone,", () => {
  for (const [name, address] of Object.entries(OPEN)) {
    test(name, async ({ demo, page }) => {
      await open(page, address, demo);
      await inspect(page);
    });
  }
});

test("what says that there is nothing passes the same look", async ({ page, signInAs }) => {
  await page.goto("/nothing");
  await inspect(page);
  await signInAs("owner", "northlight");
  await page.goto("/dashboard/northlight/pathways/path_unknown");
  await inspect(page);
});

test.describe("a member can use, in both themes and on a small phone,", () => {
  for (const [name, address] of Object.entries(OWNERS)) {
    test(name, async ({ demo, signInAs }) => {
      const page = await signInAs("owner", "northlight");
      await open(page, address, demo, "/dashboard/northlight");
      await inspect(page);
    });
  }
  for (const [name, address] of Object.entries(SIGNED_IN)) {
    test(name, async ({ demo, signInAs }) => {
      const page = await signInAs(name === "a choice of workspaces" ? "owner" : "recipient");
      await open(page, address, demo);
      await inspect(page);
    });
  }
  test("the home of a workspace that has nothing yet", async ({ demo, signInAs }) => {
    const page = await signInAs("owner", "kiln-and-clay");
    await open(page, "/dashboard/kiln-and-clay", demo);
    await inspect(page);
  });
});
