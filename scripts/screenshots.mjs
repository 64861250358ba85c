// npm run screenshots: the README's pictures, from a demo that runs and in which nothing has been activated yet.
import fs from "node:fs";
import path from "node:path";
import { CHROMIUM_FLAGS, ensureChromium } from "./chromium.mjs";
import { inRoot, say } from "./demo/project.mjs";
import { readSettings } from "./demo/settings.mjs";

const OUT = inRoot("docs/images");
const SIZE = { width: 1440, height: 900 };
const MAX_KB = 250;

const demoFile = path.join(readSettings().folder, "demo.json");
if (!fs.existsSync(demoFile)) throw new Error(`Start the demo first: there is no ${demoFile}.`);
const demo = JSON.parse(fs.readFileSync(demoFile, "utf8"));
const [{ slug, apiKey }] = demo.workspaces;
const dashboard = `/dashboard/${slug}`;

async function ask(address) {
  const answer = await fetch(`${demo.baseUrl}/api/v1${address}`, { headers: { authorization: `Bearer ${apiKey}` } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()).data;
}

async function main() {
  const pathways = await ask("/pathways");
  const active = pathways.find(({ name }) => name === "Data Steward");
  const draft = pathways.find(({ status }) => status === "draft");
  if (!active || !draft) throw new Error("This demo has been used. Start one with fresh data: set WAYMARK_DATA_DIR.");
  const [credential] = await ask(`/credentials?achievementId=${active.completionAchievementId}&status=issued&limit=1`);

  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: CHROMIUM_FLAGS,
  });
  fs.mkdirSync(OUT, { recursive: true });
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport: SIZE, colorScheme, reducedMotion: "reduce", locale: "en-GB" });
    const page = await context.newPage();
    const shoot = (name) => save(page, name);
    await page.goto(demo.users.find(({ role, workspace }) => role === "issuer" && workspace === slug).signInUrl);
    if (colorScheme === "dark") {
      await page.goto(`${demo.baseUrl}${dashboard}/pathways/${active.id}`);
      await shoot("pathway-dark");
      continue;
    }
    await page.goto(`${demo.baseUrl}${dashboard}/pathways/${active.id}`);
    await shoot("pathway");
    await page.goto(`${demo.baseUrl}${dashboard}/pathways/${draft.id}`);
    await page.getByRole("link", { name: "Activate", exact: true }).click();
    await page.getByRole("dialog").waitFor();
    await shoot("activation");
    await page.goto(`${demo.baseUrl}${dashboard}/credentials?q=ia`);
    await shoot("credentials");
    await page.goto(`${demo.baseUrl}/c/${credential.id}`);
    await shoot("credential-page");
    await page.goto(`${demo.baseUrl}/i/${slug}`);
    await shoot("portal");
  }
  await browser.close();
}

async function save(page, name) {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() =>
    Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode())]),
  );
  const file = path.join(OUT, `${name}.png`);
  await page.screenshot({ path: file });
  const kb = Math.ceil(fs.statSync(file).size / 1024);
  say(`docs/images/${name}.png, ${kb} kB`);
  if (kb > MAX_KB) throw new Error(`${name}.png has more than ${MAX_KB} kB.`);
}

await main();
