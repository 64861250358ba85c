import { randomUUID } from "node:crypto";
import { test as base, expect, type Page } from "@playwright/test";
import { apiClient } from "./api-client";
import { type Demo, readDemo } from "./demo";

export { expect } from "@playwright/test";

type Client = ReturnType<typeof apiClient>;
type Fixtures = {
  demo: Demo;
  signInAs: (role: string, workspace?: string) => Promise<Page>;
  api: (workspace?: string) => Client;
  quiet: undefined;
};

/** What a browser says of the status of an answer; the tests look at statuses themselves. */
const STATUS_LINE = /^Failed to load resource: the server responded with a status of/;
/** A mail is shown in a frame in which no script may run; Playwright tries to run its own in every frame. */
const FRAME_OF_MAIL = /^Blocked script execution in 'about:srcdoc'/;
const EXPECTED = [STATUS_LINE, FRAME_OF_MAIL];

/** `demo`: who and what the demo offers. `signInAs(role, workspace?)`: the page, signed in by that user's link. `api`: its REST API. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are wanted
  demo: async ({}, use) => {
    await use(readDemo(process.env.E2E_DATA_DIR ?? ""));
  },
  signInAs: async ({ demo, page }, use) => {
    await use(async (role, workspace) => {
      const user = demo.users.find((each) => each.role === role && (!workspace || each.workspace === workspace));
      if (!user) throw new Error(`The demo has no ${role}${workspace ? ` of ${workspace}` : ""}.`);
      await page.goto(user.signInUrl);
      return page;
    });
  },
  api: async ({ demo }, use) => {
    await use((workspace = "northlight") => {
      const found = demo.workspaces.find(({ slug }) => slug === workspace);
      if (!found) throw new Error(`The demo has no workspace ${workspace}.`);
      return apiClient(demo.baseUrl, found.apiKey);
    });
  },
  // In every journey: no script fails, nothing is refused by the content security policy.
  quiet: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on("pageerror", (error) => said.push(String(error)));
      page.on("console", (message) => {
        if (message.type() !== "error" || EXPECTED.some((line) => line.test(message.text()))) return;
        said.push(message.text());
      });
      await use(undefined);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

/** A name that no other test has, so that they can run in any order. */
export const own = (name: string) => `${name} ${randomUUID().slice(0, 6)}`;

export const someone = (name = "Runa Vale") => ({ name, email: `runa.${randomUUID()}@vale.example` });
