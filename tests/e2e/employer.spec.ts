import type { APIRequestContext, Page } from "@playwright/test";
import { expect, own, someone, test } from "../support/e2e";
import { anAchievement, type Credential } from "../support/pathways";

type Api = Parameters<typeof anAchievement>[0];
const REPORT = { name: "Report of the test piece", url: "https://example.org/report" };

async function issued(api: Api, name: string, more: object = {}) {
  const achievement = await anAchievement(api, name);
  const recipient = someone(own("Runa Vale"));
  const body = { achievementId: achievement.id, recipient, notify: false, ...more };
  const { id } = await api.post<Credential>("/credentials", body);
  return { id, achievement, recipient };
}

const verdict = (page: Page, word: string) => page.locator(".verdict .state").getByText(word, { exact: true });
const policyOf = async (request: APIRequestContext, path: string) => {
  const headers = (await request.get(path)).headers();
  return { policy: headers["content-security-policy"] ?? "", frame: headers["x-frame-options"] };
};

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an employer verifies by link, reads who and what, and sees a withdrawal at the next look", async ({
    page,
    api,
    demo,
  }) => {
    const { id, achievement, recipient } = await issued(api(), "Rigging", { evidence: [REPORT] });
    await page.goto("/");
    await page.getByRole("searchbox").fill(`${demo.baseUrl}/c/${id}.`);
    await page.getByRole("button", { name: "Verify", exact: true }).click();
    await expect(page).toHaveURL(`/c/${id}`);
    await expect(verdict(page, "Valid")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(achievement.name);
    await expect(page.locator(".verdict")).toContainText(recipient.name);
    await expect(
      page.getByText("Issuer not verified").or(page.getByText("Verified issuer", { exact: true })),
    ).toBeVisible();
    await expect(page.getByText(REPORT.name)).toHaveCount(0);
    await api().post(`/credentials/${id}/revoke`, { reason: "Issued to the wrong person" });
    await page.reload();
    await expect(verdict(page, "Revoked")).toBeVisible();
    await expect(page.getByText("wrong person")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "PDF" })).toHaveCount(0);
  });

  test("everything to share is there: LinkedIn's form, links, the frame's code, the QR code", async ({
    page,
    api,
    demo,
  }) => {
    const { id, achievement } = await issued(api(), "Splicing", { issuedOn: "2026-03-09", expiresOn: "2090-11-30" });
    await page.goto(`/c/${id}`);
    const form = new URL((await page.getByRole("link", { name: "Add to LinkedIn" }).getAttribute("href")) ?? "");
    expect(Object.fromEntries(form.searchParams)).toMatchObject({
      name: achievement.name,
      organizationName: "Northlight Academy",
      issueYear: "2026",
      issueMonth: "3",
      expirationYear: "2090",
      expirationMonth: "11",
      certUrl: `${demo.baseUrl}/c/${id}`,
      certId: id,
    });
    await page.locator("summary", { hasText: "Share" }).click();
    await expect(page.getByRole("textbox", { name: "link to this page" })).toHaveValue(`${demo.baseUrl}/c/${id}`);
    await expect(page.getByRole("textbox", { name: "code of the frame" })).toHaveValue(
      new RegExp(`src="[^"]+/c/${id}/embed"`),
    );
    await page.locator("summary[aria-label='QR code']").click();
    await expect(page.getByRole("img", { name: /^QR code/ })).toBeVisible();
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "{}");
    expect(data).toMatchObject({
      "@type": "EducationalOccupationalCredential",
      identifier: id,
      name: achievement.name,
    });
  });

  test("somebody is found in the directory by name, and an id leads straight to its page", async ({ page, api }) => {
    const { id, recipient } = await issued(api(), "Caulking");
    await page.goto("/i/northlight");
    const box = page.getByRole("searchbox");
    await box.fill(recipient.name.toUpperCase());
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page.getByRole("heading", { level: 3 })).toHaveText([recipient.name]);
    await expect(page.getByText(recipient.email)).toHaveCount(0);
    await api().patch(`/credentials/${id}`, { visibility: "private" });
    await page.reload();
    await expect(page.getByText("Nobody matches.")).toBeVisible();
    await api().patch(`/credentials/${id}`, { visibility: "public" });
    await page.getByRole("searchbox").fill(id);
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page).toHaveURL(`/c/${id}`);
  });

  test("a mistyped id is explained, and an unknown one leads to a page that helps", async ({ page }) => {
    await page.goto("/verify");
    await page.getByRole("searchbox").fill("cred_123");
    await page.getByRole("button", { name: "Verify", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("29 of its 32 letters and digits are missing");
    await page.getByRole("searchbox").fill(`cred_${"0".repeat(32)}`);
    await page.getByRole("button", { name: "Verify", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no credential at this address.");
    await expect(page.getByRole("searchbox")).toBeVisible();
  });
});

test("a day is written in the order of whoever reads, also from the page that is kept ready", async ({
  request,
  api,
}) => {
  const { id } = await issued(api(), "Chartwork", { issuedOn: "2026-03-09" });
  const seenBy = async (language: string) => {
    const html = await (await request.get(`/c/${id}`, { headers: { "accept-language": language } })).text();
    return /<time dateTime="2026-03-09">([^<]+)</.exec(html)?.[1];
  };
  for (const _ of ["made", "kept"]) {
    expect(await seenBy("en-US,en;q=0.9")).toBe("March 9, 2026");
    expect(await seenBy("nb-NO,en-US;q=0.8")).toBe("9 March 2026");
  }
});

test("any page may frame the small one, which runs nothing; no page may frame another", async ({ request, api }) => {
  const { id } = await issued(api(), "Framing");
  const { policy, frame } = await policyOf(request, `/c/${id}/embed`);
  expect(policy).toMatch(/default-src 'none'.*frame-ancestors \*$/);
  expect(policy).not.toContain("script-src");
  expect(frame).toBeUndefined();
  for (const path of [`/c/${id}`, `/c/${id}/embed/`, "/i/northlight", "/verify", "/sign-in"]) {
    const other = await policyOf(request, path);
    expect([path, /frame-ancestors ('none'|\*)/.exec(other.policy)?.[1]]).toEqual([
      path,
      path.endsWith("embed/") ? "*" : "'none'",
    ]);
  }
});

test("the frame shows itself in another site's page, with its own style", async ({ page, api, demo }) => {
  const { id, achievement } = await issued(api(), "Hoisting");
  const elsewhere = demo.baseUrl.replace("localhost", "127.0.0.1"); // another origin, and a document without a policy
  await page.goto(`${elsewhere}/robots.txt`);
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement("iframe"), { src }));
  }, `${demo.baseUrl}/c/${id}/embed`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading")).toHaveText(achievement.name);
  await expect(frame.getByRole("link")).toHaveCSS("display", "flex");
});

test("printed, a credential is one page with its code and without buttons", async ({ page, api }) => {
  const { id } = await issued(api(), "Printing");
  await page.goto(`/c/${id}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-only .qr")).toBeVisible();
  await expect(page.getByRole("link", { name: "Add to LinkedIn" })).toBeHidden();
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test("whoever searches faster than anybody reads is asked to wait, in words", async ({ page, request }) => {
  const answers = await Promise.all(Array.from({ length: 120 }, () => request.get("/i/kiln-and-clay/directory?q=a")));
  expect(answers.some((answer) => answer.status() === 429)).toBe(true);
  const refused = await page.goto("/i/kiln-and-clay/directory?q=a");
  expect([refused?.status(), Number(refused?.headers()["retry-after"])]).toEqual([429, 30]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("That was faster than anybody reads.");
});

test("a page that one's role does not open says so, with 403", async ({ signInAs }) => {
  const page = await signInAs("viewer", "northlight");
  expect((await page.goto("/dashboard/northlight/settings/api-keys"))?.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your role does not open this page.");
});
