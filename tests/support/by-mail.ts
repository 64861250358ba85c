import type { Page } from "@playwright/test";
import { expect } from "./e2e";

/** The newest mail to that address, opened by its link. */
export async function openMail(page: Page, email: string, subject: RegExp): Promise<void> {
  const row = page.getByRole("row").filter({ hasText: email }).filter({ hasText: subject });
  await expect(async () => {
    await page.goto("/dev/mail");
    await expect(row.first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await row.first().getByRole("link", { name: "Open" }).click();
}

/** By the link in the mail; ends on their own page. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in?next=/me");
  await page.getByRole("textbox", { name: "E-mail address" }).fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await openMail(page, email, /sign-in link/);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/me$/);
}
