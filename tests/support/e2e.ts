import { test as base, type Page } from "@playwright/test";
import { type Demo, readDemo } from "./demo";

export { expect } from "@playwright/test";

type Fixtures = { demo: Demo; signInAs: (role: string, workspace?: string) => Promise<Page> };

/** `demo`: who and what the demo offers. `signInAs(role, workspace?)`: the page, signed in by that user's link. */
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
});
