import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { findPlaces, type Places } from "../support/places";

type Address = string | ((places: Places) => string);

const OPEN: Record<string, Address> = {
  "the front page": "/",
  "the page to verify": "/verify",
  "the issuer's portal": "/i/northlight",
  "an empty portal": "/i/kiln-and-clay",
  "a pathway on the portal": ({ active }) => `/i/northlight/pathways/${active}`,
  "an achievement on the portal": ({ achievement }) => `/i/northlight/achievements/${achievement}`,
  "a valid credential": ({ valid }) => `/c/${valid}`,
  "an expired credential": ({ expired }) => `/c/${expired}`,
  "a suspended credential": ({ suspended }) => `/c/${suspended}`,
  "a revoked credential": ({ revoked }) => `/c/${revoked}`,
  "the page for developers": "/developers",
  "the sign-in page": "/sign-in",
  "the page after asking for a link": "/sign-in/check-mail",
  "the page when a link failed": "/sign-in/error",
  "the demo's mails": "/dev/mail",
};

const OWNERS: Record<string, Address> = {
  home: "",
  pathways: "/pathways",
  "a new pathway": "/pathways/new",
  "an active pathway": ({ active }) => `/pathways/${active}`,
  "a draft pathway": ({ draft }) => `/pathways/${draft}`,
  "editing a pathway": ({ active }) => `/pathways/${active}/edit`,
  "who is on a pathway": ({ active }) => `/pathways/${active}/recipients`,
  "what a pathway has to review": ({ active }) => `/pathways/${active}/reviews`,
  "asking before activating": ({ draft }) => `/pathways/${draft}/confirm/activate`,
  achievements: "/achievements",
  "a new achievement": "/achievements/new",
  "an achievement": ({ achievement }) => `/achievements/${achievement}`,
  "editing an achievement": ({ achievement }) => `/achievements/${achievement}/edit`,
  "asking before archiving": ({ achievement }) => `/achievements/${achievement}/archive`,
  credentials: "/credentials",
  "a credential": ({ valid }) => `/credentials/${valid}`,
  "issuing to one person": "/credentials/new",
  "asking before revoking": ({ valid }) => `/credentials/act/revoke?ids[]=${valid}`,
  "waiting drafts": "/credentials/drafts",
  "importing a file": "/credentials/import",
  recipients: "/recipients",
  "a recipient": ({ recipient }) => `/recipients/${recipient}`,
  "asking before erasing somebody": ({ recipient }) => `/recipients/${recipient}/erase`,
  groups: "/groups",
  "a group": ({ group }) => `/groups/${group}`,
  "asking before deleting a group": ({ group }) => `/groups/${group}/delete`,
  jobs: "/jobs",
  "the runs of jobs": "/jobs/runs",
  outbox: "/outbox",
  settings: "/settings",
  "the credential limit": "/settings/limit",
  members: "/settings/members",
  "API keys": "/settings/api-keys",
  "the history of changes": "/settings/history",
};

const SIGNED_IN: Record<string, Address> = {
  "somebody's own page": "/me",
  "the account": "/account",
  "a choice of workspaces": "/dashboard",
  "a new workspace": "/dashboard/new",
};

/** Found once: making them for each page would change what the others show. */
let places: Places | undefined;

async function open(page: Page, address: Address, demo: Parameters<typeof findPlaces>[0], base = ""): Promise<void> {
  places ??= await findPlaces(demo);
  const answers: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) answers.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(base + (typeof address === "string" ? address : address(places)));
  expect(answers).toEqual([]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
}

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Nothing that axe knows to be wrong, in the dark neither; on a small phone nothing to scroll sideways. */
async function inspect(page: Page): Promise<void> {
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
