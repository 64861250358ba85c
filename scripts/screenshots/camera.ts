import fs from "node:fs";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import type { Demo } from "../../tests/support/demo";
import { CHROMIUM_FLAGS, ensureChromium } from "../chromium.mjs";

export const FACES = {
  light: { viewport: { width: 1440, height: 900 }, colorScheme: "light" },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 360, height: 780 }, colorScheme: "light" },
} as const;
export type Face = keyof typeof FACES;

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
}

/** A window of its own, signed in as the demo's first user of that role; `null`: a stranger. */
export async function enter(browser: Browser, demo: Demo, face: Face, role: string | null): Promise<BrowserContext> {
  const context = await browser.newContext({ ...FACES[face], reducedMotion: "reduce", locale: "en-GB" });
  if (role === null) return context;
  const user = demo.users.find((each) => each.role === role || each.email === role);
  if (!user) throw new Error(`The demo has no ${role}.`);
  const page = await context.newPage();
  await page.goto(user.signInUrl);
  await page.close();
  return context;
}

/** Waits until letters and pictures are there. Answers the size of the file in kB. */
export async function shoot(page: Page, file: string, whole: boolean): Promise<number> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() =>
    Promise.all([
      document.fonts.ready,
      ...[...document.images].map((image) => (image.loading === "lazy" ? null : image.decode().catch(() => null))),
    ]),
  );
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: whole });
  return Math.ceil(fs.statSync(file).size / 1024);
}
