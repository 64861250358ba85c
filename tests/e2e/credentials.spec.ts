import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, own, someone, test } from "../support/e2e";
import { anAchievement, type Credential, issue } from "../support/pathways";

const sample = (name: string) => fileURLToPath(new URL(`../../public/samples/${name}`, import.meta.url));

async function actFromTable(page: Page, person: string, verb: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^Actions for ${person}`) }).click();
  await page.getByRole("menuitem", { name: verb }).click();
}

test("a credential issued by form has a public page that says it is valid", async ({ signInAs, api }) => {
  const achievement = await anAchievement(api(), "Knot tying");
  const person = someone(own("Ida Vik"));
  const page = await signInAs("issuer", "northlight");
  await page.goto("/dashboard/northlight/credentials");
  await page.getByRole("link", { name: "Issue", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Issue a credential");
  await page.getByLabel("Achievement", { exact: true }).selectOption({ label: achievement.name });
  await page.getByRole("textbox", { name: /^Name/ }).fill(person.name);
  await page.getByRole("textbox", { name: "E-mail address" }).fill(person.email);
  await page.getByRole("button", { name: "Issue", exact: true }).click();
  await expect(page.getByText("Issued.", { exact: true })).toBeVisible();
  const [credential] = await api().all<Credential>(`/credentials?achievementId=${achievement.id}`);
  await page.goto(`/c/${credential?.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(achievement.name);
  await expect(page.getByText("Valid", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(person.email)).toHaveCount(0);
  const sheet = page.getByRole("img", { name: new RegExp(person.name) }).first();
  await expect(sheet).toBeVisible();
});

test("a form with a slip says so beside the field, keeps what was typed, and issues nothing", async ({
  signInAs,
  api,
}) => {
  const achievement = await anAchievement(api(), "Slip");
  const page = await signInAs("issuer", "northlight");
  await page.goto(`/dashboard/northlight/credentials/new?achievementId=${achievement.id}`);
  const address = page.getByRole("textbox", { name: "E-mail address" });
  await page.getByRole("textbox", { name: /^Name/ }).fill("Ida Vik");
  await address.fill("ida@nowhere");
  await page.getByRole("button", { name: "Issue", exact: true }).click();
  await expect(address).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByRole("textbox", { name: /^Name/ })).toHaveValue("Ida Vik");
  expect(await api().all(`/credentials?achievementId=${achievement.id}`)).toEqual([]);
});

test("a file with mistakes shows each bad row before anything is issued; the good ones go out once, also when sent again", async ({
  signInAs,
  api,
  demo,
}) => {
  test.setTimeout(90_000);
  const achievement = await anAchievement(api(), "Imported");
  const file = sample("with-mistakes.csv");
  const answer = await fetch(
    `${demo.baseUrl}/api/v1/imports?kind=credentials&dryRun=true&achievementId=${achievement.id}`,
    {
      method: "POST",
      headers: { authorization: `Bearer ${demo.workspaces[0]?.apiKey}`, "content-type": "text/csv" },
      body: readFileSync(file),
    },
  );
  const dry: { rows: number; valid: number; errors: { line: number; message: string }[] } = await answer.json();
  expect(dry.errors.length).toBeGreaterThan(4);

  const page = await signInAs("issuer", "northlight");
  const upload = async () => {
    await page.goto(`/dashboard/northlight/credentials/import?achievementId=${achievement.id}`);
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("button", { name: "Read the file" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("with-mistakes.csv");
  };
  await upload();
  const left = page.getByRole("region", { name: "Rows left out" });
  for (const { line, message } of dry.errors) {
    const row = left.getByRole("row").filter({ has: page.getByRole("cell", { name: String(line), exact: true }) });
    await expect(row).toContainText(message);
  }
  expect(await api().all(`/credentials?achievementId=${achievement.id}`)).toEqual([]);
  const button = `Issue ${dry.valid} and leave out ${dry.rows - dry.valid}`;
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("status").filter({ hasText: `${dry.valid} issued` })).toBeVisible({ timeout: 30_000 });
  const first = await api().all<Credential>(`/credentials?achievementId=${achievement.id}`);
  expect(first.map(({ source }) => source.kind)).toEqual(Array.from({ length: dry.valid }, () => "import"));

  await upload();
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByRole("status").filter({ hasText: `${dry.valid} were there already` })).toBeVisible({
    timeout: 30_000,
  });
  expect(await api().all(`/credentials?achievementId=${achievement.id}`)).toHaveLength(first.length);
});

test("revoking asks for a reason, says what follows, and the public page says that it was withdrawn", async ({
  signInAs,
  api,
}) => {
  const achievement = await anAchievement(api(), "Withdrawn");
  const person = someone(own("Ask Lund"));
  const credential = await issue(api(), achievement.id, person);
  const page = await signInAs("issuer", "northlight");
  await page.goto(`/dashboard/northlight/credentials?achievementId=${achievement.id}`);
  await actFromTable(page, person.name, "Revoke");
  await expect(page.getByRole("main")).toContainText("withdrawn for good");
  await expect(page.getByLabel("Why it is revoked")).toHaveAttribute("required");
  await page.getByLabel("Why it is revoked").fill("Issued to the wrong person");
  await page.getByRole("button", { name: "Revoke it" }).click();
  await expect(page.getByText("1 credential revoked.")).toBeVisible();
  await page.goto(`/c/${credential.id}`);
  await expect(page.getByText("Revoked", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("Withdrawn by Northlight Academy")).toBeVisible();
  await expect(page.getByText("Issued to the wrong person")).toHaveCount(0);
});

test("several are suspended at once, and reinstated", async ({ signInAs, api }) => {
  const achievement = await anAchievement(api(), "Paused");
  const credentials = [];
  for (const name of ["Mia Holt", "Leo Dahl"]) credentials.push(await issue(api(), achievement.id, someone(name)));
  const page = await signInAs("issuer", "northlight");
  const bulk = async (verb: string) => {
    await page.goto(`/dashboard/northlight/credentials?achievementId=${achievement.id}`);
    await page.getByRole("checkbox", { name: "Select everything on this page" }).check();
    await page.getByRole("button", { name: verb, exact: true }).click();
  };
  await bulk("Suspend");
  await page.getByLabel("Why it is put on hold").fill("The examination is looked at again");
  await page.getByRole("button", { name: "Suspend 2 credentials" }).click();
  await expect(page.getByText("2 credentials suspended.")).toBeVisible();
  await page.goto(`/c/${credentials[0]?.id}`);
  await expect(page.getByText("On hold", { exact: true }).first()).toBeVisible();
  await bulk("Reinstate");
  await page.getByRole("button", { name: "Reinstate 2 credentials" }).click();
  await expect(page.getByText("2 credentials reinstated.")).toBeVisible();
  await page.goto(`/c/${credentials[0]?.id}`);
  await expect(page.getByText("Valid", { exact: true }).first()).toBeVisible();
});

test("without room issuing makes drafts; they go out together once the limit is raised", async ({ signInAs, api }) => {
  const kiln = api("kiln-and-clay");
  const achievement = await anAchievement(kiln, "Glazing");
  const { issued } = await kiln.get<{ issued: number }>("/workspace");
  await kiln.patch("/workspace", { credentialLimit: issued });
  const page = await signInAs("owner", "kiln-and-clay");
  await page.goto(`/dashboard/kiln-and-clay/credentials/new?achievementId=${achievement.id}`);
  await expect(page.getByText("is reached, so this becomes a draft")).toBeVisible();
  await page.getByRole("textbox", { name: "E-mail address" }).fill(someone().email);
  await page.getByRole("button", { name: "Make a draft" }).click();
  await expect(page.getByText(/^A draft was made/)).toBeVisible();
  await issue(kiln, achievement.id, someone());
  await page.goto("/dashboard/kiln-and-clay/credentials");
  await expect(page.getByText(/2 drafts wait for room/)).toBeVisible();

  await page.getByRole("link", { name: "Change the limit" }).click();
  await page.getByRole("textbox", { name: /Credentials/ }).fill(String(issued + 50));
  await page.getByRole("button", { name: "Save the limit" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.goto("/dashboard/kiln-and-clay/credentials");
  await page.getByRole("link", { name: "Issue all 2" }).click();
  await page.getByRole("button", { name: "Issue 2" }).click();
  const out = () => kiln.all<Credential>(`/credentials?achievementId=${achievement.id}&status=issued`);
  await expect.poll(async () => (await out()).length, { timeout: 30_000 }).toBe(2);
  await kiln.patch("/workspace", { credentialLimit: null });
});

test("a deleted credential's address says so, and nothing of the person is left on it", async ({ page, api }) => {
  const achievement = await anAchievement(api(), "Deleted");
  const person = someone(own("Vera Moe"));
  const { id } = await issue(api(), achievement.id, person);
  await api().remove(`/credentials/${id}`);
  const answer = await page.goto(`/c/${id}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This credential was deleted.");
  expect(await page.content()).not.toContain(person.name);
});

test("who may not delete is not offered it, in the list, on the credential, and at its address", async ({
  signInAs,
  api,
}) => {
  const achievement = await anAchievement(api(), "Kept");
  const person = someone(own("Nora Lie"));
  const { id } = await issue(api(), achievement.id, person);
  const page = await signInAs("issuer", "northlight");
  await page.goto(`/dashboard/northlight/credentials?achievementId=${achievement.id}`);
  await page.getByRole("checkbox", { name: "Select everything on this page" }).check();
  await expect(page.getByRole("button", { name: "Revoke", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Delete", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: new RegExp(`^Actions for ${person.name}`) }).click();
  await expect(page.getByRole("menuitem", { name: "Revoke" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Delete" })).toHaveCount(0);
  const answer = await page.goto(`/dashboard/northlight/credentials/act/delete?ids[]=${id}`);
  expect(answer?.status()).toBe(403);
});

test("an address with an unknown filter shows the whole list, and says so", async ({ signInAs }) => {
  const page = await signInAs("viewer", "northlight");
  await page.goto("/dashboard/northlight/credentials?status=gone&groupId=grp_gone");
  await expect(page.getByText("The address asks for a filter that is not known here.")).toBeVisible();
  await expect(page.getByLabel("Status")).toHaveValue("");
  await expect(page.getByRole("region", { name: "Credentials" }).getByRole("row").nth(1)).toBeVisible();
});

test("a credential's evidence stands on its page in the dashboard, with who else sees it", async ({
  signInAs,
  api,
}) => {
  const achievement = await anAchievement(api(), "Shown");
  const { id } = await api().post<Credential>("/credentials", {
    achievementId: achievement.id,
    recipient: someone(own("Siri Dahl")),
    evidence: [{ name: "Logbook", url: "https://example.org/logbook" }],
    notify: false,
  });
  const page = await signInAs("viewer", "northlight");
  await page.goto(`/dashboard/northlight/credentials/${id}`);
  await expect(page.getByRole("link", { name: "Logbook" })).toHaveAttribute("href", "https://example.org/logbook");
  await expect(page.getByText("Only its recipient and members see it.")).toBeVisible();
});
