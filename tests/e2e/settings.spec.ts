import { greyPng } from "../support/a-png";
import { expect, test } from "../support/e2e";

const SETTINGS = "/dashboard/northlight/settings";

test("a brand: the colour is shown as wished and as used, kept, and seen on the portal", async ({ signInAs }) => {
  const page = await signInAs("owner", "northlight");
  await page.goto(`${SETTINGS}/brand`);
  const colour = page.getByRole("textbox", { name: "Your colour" });
  await colour.fill("#ffcc00");
  const day = page.getByRole("row").filter({ hasText: "By day" });
  await expect(day).toContainText("1.4 : 1");
  await page.getByRole("button", { name: "Save the colour" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await expect(colour).toHaveValue("#ffcc00");
  await page.goto("/i/northlight");
  const accent = await page.locator(".pub-page").getAttribute("style");
  expect(accent).toContain("--accent:light-dark(#");
  await page.goto(`${SETTINGS}/brand`);
  await colour.fill("");
  await page.getByRole("button", { name: "Save the colour" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
});

test("a logo is served under its hash for ever, and an SVG is refused with what to do", async ({ signInAs }) => {
  const page = await signInAs("owner", "northlight");
  await page.goto(`${SETTINGS}/brand`);
  const file = page.locator("input[type=file]");
  await file.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("<svg onload='x()'/>") });
  await page.getByRole("button", { name: "Use this logo" }).click();
  await expect(page.getByText(/Export it as PNG/).first()).toBeVisible();
  await file.setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: greyPng(64) });
  await page.getByRole("button", { name: "Use this logo" }).click();
  await expect(page.getByRole("button", { name: "Remove the logo" })).toBeVisible();
  const address = (await page.locator("img.orglogo").first().getAttribute("src")) ?? "";
  const answer = await page.request.get(address);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/png",
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
  });
  await page.getByRole("button", { name: "Remove the logo" }).click();
  await expect(page.getByRole("button", { name: "Use this logo" })).toBeVisible({ timeout: 30_000 });
  expect((await page.request.get(address)).status()).toBe(404);
});

test("leaving with unsaved changes asks, and staying keeps what was typed", async ({ signInAs }) => {
  const page = await signInAs("owner", "northlight");
  await page.goto(`${SETTINGS}/sender`);
  const name = page.getByRole("textbox", { name: "Name" });
  await name.fill("Northlight, Oslo");
  let asked = "";
  page.once("dialog", (dialog) => {
    asked = dialog.message();
    void dialog.dismiss();
  });
  await page.getByRole("link", { name: "Brand" }).click();
  expect(asked).toContain("without saving");
  await expect(name).toHaveValue("Northlight, Oslo");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.getByRole("link", { name: "Brand" }).click();
  await expect(page).toHaveURL(/brand$/);
});

test("a website is saved as people write it, and says how to prove it", async ({ signInAs }) => {
  const page = await signInAs("owner", "kiln-and-clay");
  await page.goto("/dashboard/kiln-and-clay/settings");
  const address = page.getByRole("textbox", { name: /^Address/ });
  const before = await address.inputValue();
  await address.fill("kilnclay.example");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const file = page.getByRole("textbox", { name: "the address of the file" });
  await expect(file).toHaveValue("https://kilnclay.example/.well-known/waymark.txt");
  await expect(page.getByRole("textbox", { name: "the line" })).toHaveValue(/^waymark-issuer=ws_/);
  await address.fill(before);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved.").first()).toBeVisible();
});
