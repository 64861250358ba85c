import type { Page } from "@playwright/test";
import { expect, test } from "../support/e2e";
import { findPlaces } from "../support/places";

const KB = 1024;
/** docs/weight.md: compressed, beyond what a bare page of the same Next.js ships. */
const BUDGET = { publicScript: 40 * KB, dashboardScript: 150 * KB, publicFonts: 120 * KB };

type Weight = { script: number; font: number };

/** What a first visit transfers, as it came over the wire. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const weight = { script: 0, font: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === "Script") weight.script += encodedDataLength;
    if (kind === "Font") weight.font += encodedDataLength;
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await session.detach();
  return weight;
}

// The bare page is static, so its scripts have no nonce: with the policy in force they would not be fetched, and weigh nothing.
test.use({ bypassCSP: true });

test("public pages stay within their weight", async ({ page, demo }) => {
  const { valid, active, achievement } = await findPlaces(demo);
  const bare = await weigh(page, "/dev/bare");
  const paths = [
    "/",
    "/verify",
    `/c/${valid}`,
    "/i/northlight",
    "/i/northlight/directory",
    "/u/zofia-wisniewska",
    `/i/northlight/pathways/${active}`,
    `/i/northlight/achievements/${achievement}`,
  ];
  for (const path of paths) {
    const { script, font } = await weigh(page, path);
    const beyond = script - bare.script;
    console.log(
      `${path}: ${Math.round(beyond / KB)} kB of script beyond a bare page, ${Math.round(font / KB)} kB of fonts`,
    );
    expect.soft(beyond, `script of ${path}`).toBeLessThanOrEqual(BUDGET.publicScript);
    expect.soft(font, `fonts of ${path}`).toBeLessThanOrEqual(BUDGET.publicFonts);
  }
});

test("the dashboard stays within its weight", async ({ page, demo, signInAs }) => {
  const { active } = await findPlaces(demo);
  const bare = await weigh(page, "/dev/bare");
  await signInAs("owner", "northlight");
  for (const path of ["", `/pathways/${active}`, `/pathways/${active}/edit`, "/recipients"]) {
    const { script } = await weigh(page, `/dashboard/northlight${path}`);
    const beyond = script - bare.script;
    console.log(`dashboard${path}: ${Math.round(beyond / KB)} kB of script beyond a bare page`);
    expect.soft(beyond, `script of the dashboard's ${path || "home"}`).toBeLessThanOrEqual(BUDGET.dashboardScript);
  }
});
