import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/chromium.mjs";

// Kept in the environment: Playwright reads this file again in each of its processes.
process.env.E2E_PORT ??= "3107";
process.env.CHROMIUM_PATH ??= (await findChromium()) ?? "";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".check/e2e-results",
  globalSetup: "./tests/support/demo-for-e2e.ts",
  globalTimeout: 25 * 60_000,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1, // the tests share one demo
  forbidOnly: Boolean(process.env.CI),
  reporter: "line",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    baseURL: `http://localhost:${process.env.E2E_PORT}`,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: process.env.CHROMIUM_PATH || undefined, args: CHROMIUM_FLAGS },
  },
  projects: [{ name: "chromium" }],
});
