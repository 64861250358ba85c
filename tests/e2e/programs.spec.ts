import type { Page } from "@playwright/test";
import type { apiClient } from "../support/api-client";
import { openMail } from "../support/by-mail";
import { expect, own, someone, test } from "../support/e2e";
import { anAchievement, awardedTo } from "../support/pathways";

type Client = ReturnType<typeof apiClient>;
type Person = ReturnType<typeof someone>;
type Program = { id: string; components: { id: string }[] };

const DAY_MS = 86_400_000;
/** So many days from now, as forms take it; days enough that no time zone matters. */
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function aCertification(api: Client) {
  const achievement = await anAchievement(api, "Certified facilitator");
  const name = own("Facilitators");
  const fields = { name, earnedBy: "programs", achievementId: achievement.id, validity: { months: 12 } };
  const { id } = await api.post<{ id: string }>("/certifications", fields);
  await api.post(`/certifications/${id}/publish`, {});
  return { id, name, achievement };
}

/** A program of one session that this person passed, ended: they hold its certificate. */
async function passedBefore(api: Client, certificationId: string, { email, name }: Person) {
  const program = await api.post<Program>("/programs", {
    name: own("Last year's cohort"),
    certificationId,
    components: [{ name: "Only session", kind: "session" }],
  });
  const componentId = program.components[0]?.id ?? "";
  await api.put(`/programs/${program.id}/participants`, [{ recipient: { email, name } }]);
  await api.post(`/programs/${program.id}/start`, {});
  await api.put(`/programs/${program.id}/progress`, [{ recipientEmail: email, componentId, status: "complete" }]);
  const { jobId } = await api.post<{ jobId: string }>(`/programs/${program.id}/end`, {});
  await expect
    .poll(async () => (await api.get<{ status: string }>(`/jobs/${jobId}`)).status, { timeout: 30_000 })
    .toBe("done");
}

const rowOf = (page: Page, { email }: Person) => page.getByRole("row").filter({ hasText: email });
const named = (name: string): Person => someone(own(name));

/** Adds a row to the builder and fills it in. */
async function addComponent(page: Page, place: number, { name, kind, due }: Record<"name" | "kind" | "due", string>) {
  await page.getByRole("button", { name: "Add a component" }).click();
  await page.getByRole("combobox", { name: `Kind of component ${place}` }).selectOption({ label: kind });
  await page.getByRole("textbox", { name: `Name of component ${place}` }).fill(name);
  if (due) await page.getByLabel(`${name} is due on`).fill(due);
}

const namesInOrder = (page: Page) =>
  page
    .getByRole("list", { name: "Components in their order" })
    .getByRole("textbox", { name: /^Name of component/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));

test("a program is built, filled in three ways, run, and ended with a certificate that replaces an earlier one", async ({
  api,
  signInAs,
}) => {
  test.setTimeout(240_000);
  const client = api();
  const [holder, late, slow] = [named("Hana Vale"), named("Lars Vale"), named("Sven Vale")];
  const certification = await aCertification(client);
  await passedBefore(client, certification.id, holder);
  const groupName = own("Evening class");
  const group = await client.post<{ id: string }>("/groups", { name: groupName });
  await client.put("/recipients", { ...slow, groups: [group.id] });
  const name = own("Autumn cohort");
  const page = await signInAs("issuer");

  await test.step("made with its days and its certification", async () => {
    await page.goto("/dashboard/northlight/programs");
    await page.getByRole("link", { name: "Create a program" }).click();
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await page.getByLabel("Starts on").fill(dayFromNow(-30));
    await page.getByLabel("Ends on").fill(dayFromNow(30));
    await page.getByRole("combobox", { name: /^Certification/ }).selectOption(certification.id);
    await expect(page.getByText("Review its validity before you link it.")).toBeVisible();
    await page.getByRole("button", { name: "Create and add components" }).click();
    await expect(page).toHaveURL(/\/programs\/prg_[0-9a-f]+\/components$/);
  });
  const address = new URL(page.url()).pathname.replace(/\/components$/, "");

  await test.step("components, put in order by keyboard", async () => {
    await addComponent(page, 1, { name: "Field report", kind: "Assignment", due: dayFromNow(20) });
    await addComponent(page, 2, { name: "Kick-off", kind: "Session", due: dayFromNow(-5) });
    await addComponent(page, 3, { name: "Extra reading", kind: "Assignment", due: "" });
    await page.getByRole("switch", { name: "Extra reading is optional" }).click();
    await expect(page.getByText("2 of 3 components count")).toBeVisible();
    await page.getByRole("button", { name: "Drag Kick-off" }).focus();
    await page.keyboard.press("Space");
    await expect(page.getByText(/^Kick-off is (lifted, at|over) place 2\.$/)).toBeAttached();
    await page.keyboard.press("ArrowUp");
    await expect(page.getByText("Kick-off is over place 1.")).toBeAttached();
    const numbers = page.getByRole("list", { name: "Components in their order" }).locator(".no");
    await expect(numbers).toHaveText(["2", "1", "3"]); // of the place that each is over, while one is lifted
    await page.keyboard.press("Space");
    await expect.poll(() => namesInOrder(page)).toEqual(["Kick-off", "Field report", "Extra reading"]);
    await page.getByRole("button", { name: "Save and add participants" }).click();
    await expect(page).toHaveURL(/\/participants$/);
  });

  await test.step("participants singly, by group, and from a file whose bad row stays out", async () => {
    await page.getByRole("textbox", { name: "E-mail address" }).fill(late.email);
    await page.getByRole("textbox", { name: /^Name/ }).fill(late.name);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(rowOf(page, late)).toBeVisible();
    await page.locator("#whole-group").selectOption(group.id);
    await page.getByRole("button", { name: "Add its members" }).click();
    await expect(rowOf(page, slow)).toContainText(groupName);
    await page.getByRole("link", { name: "Add from a file" }).click();
    const text = `name,email,group\n${holder.name},${holder.email},\nNobody,no-address,\n`;
    const file = { name: "cohort.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.getByLabel("CSV file").setInputFiles(file);
    await page.getByRole("button", { name: "Look at the file" }).click();
    await expect(page.getByText("“no-address” is not an e-mail address.")).toBeVisible();
    expect(await client.all(`/programs/${address.split("/").at(-1)}/participants`)).toHaveLength(2);
    await page.getByRole("button", { name: "Add 1, leave out 1" }).click();
    await expect(page.getByText("1 participant added.")).toBeVisible();
    await expect(rowOf(page, holder)).toBeVisible();
  });

  await test.step("started", async () => {
    await page.getByRole("link", { name: "Start", exact: true }).click();
    await page.getByRole("button", { name: /^Start it for/ }).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.getByText("Running", { exact: true })).toBeVisible();
  });

  await test.step("progress in the grid: one cell, and one component for whoever is ticked", async () => {
    await page.goto(`${address}/progress`);
    await page.getByRole("button", { name: `Kick-off, ${holder.name}` }).click();
    await page.getByRole("menuitemradio", { name: "Complete" }).click();
    await expect(page.getByRole("button", { name: `Kick-off, ${holder.name}: Complete` })).toBeVisible();
    await page.getByRole("checkbox", { name: `Select ${holder.name}` }).check();
    await page.getByRole("combobox", { name: "Component" }).selectOption({ label: "Field report" });
    await page.getByRole("combobox", { name: "Status" }).last().selectOption({ label: "Complete" });
    await page.getByRole("button", { name: "Set Field report to Complete for 1", exact: true }).click();
    await expect(page.getByRole("button", { name: `Field report, ${holder.name}: Complete` })).toBeVisible();
  });

  const pipeline = `/dashboard/northlight/certifications/${certification.id}/pipeline`;
  await test.step("the pipeline shows where everybody stands", async () => {
    await page.goto(pipeline);
    await expect(rowOf(page, holder)).toContainText("On Track");
    await expect(rowOf(page, late)).toContainText("Off Track");
    await expect(rowOf(page, slow)).toContainText("Off Track");
  });

  await test.step("more time for one, whose status follows at once", async () => {
    await page.goto(`${address}/participants?q=${encodeURIComponent(slow.email)}`);
    await rowOf(page, slow).getByRole("link").first().click();
    await page.getByRole("link", { name: "Give more time" }).click();
    await page.getByRole("radio", { name: /^Kick-off/ }).check();
    await page.getByLabel("Due until").fill(dayFromNow(10));
    await page.getByRole("button", { name: "Give 1 person more time" }).click();
    await expect(page.getByText("Where they stand follows at once.")).toBeVisible();
    await page.goto(pipeline);
    await expect(rowOf(page, slow)).toContainText("Enrolled");
  });

  await test.step("a nudge for the other", async () => {
    await page.goto(`${address}/participants?status=off_track`);
    await expect(page.getByRole("row")).toHaveCount(2);
    await rowOf(page, late).getByRole("link").first().click();
    await page.getByRole("link", { name: "Nudge" }).click();
    const subject = own("Kick-off is waiting");
    await page.getByRole("textbox", { name: "Subject" }).fill(subject);
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Send to 1 person" }).click();
    await expect(page).toHaveURL(/\/programs\/nudges\/ndg_/);
    await openMail(page, late.email, new RegExp(subject));
  });

  await test.step("ended, after showing what that means", async () => {
    await page.goto(address);
    await page.getByRole("link", { name: "End the program" }).click();
    await expect(page.getByText("earlier certificate is replaced")).toBeVisible();
    await expect(page.getByText("people do not pass")).toBeVisible();
    await expect(rowOf(page, late)).toContainText("Did Not Pass");
    await page.getByRole("button", { name: "End it and certify 1" }).click();
    await expect(page).toHaveURL(new RegExp(`${address}/results`));
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole("row")).toHaveCount(4, { timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await expect(rowOf(page, holder)).toContainText("Complete");
    await expect(rowOf(page, holder)).toContainText("Valid");
    await expect(rowOf(page, slow)).toContainText("Did Not Pass");
    await expect(rowOf(page, late)).toContainText("Did Not Pass");
  });

  const credentials = await awardedTo(client, certification.achievement.id, holder.email);
  expect(credentials.map(({ status }) => status).sort()).toEqual(["issued", "replaced"]);
  expect(credentials.map(({ source }) => source.kind)).toEqual(["program", "program"]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("components are added, moved and removed by plain forms, and a file is looked at before it is added", async ({
    api,
    signInAs,
  }) => {
    const client = api();
    const person = named("Olga Vale");
    const { id } = await client.post<Program>("/programs", {
      name: own("Plain course"),
      components: [{ name: "First", kind: "session" }, { name: "Second", kind: "survey" }, { name: "Third" }],
    });
    const components = async () =>
      (await client.get<{ components: { name: string }[] }>(`/programs/${id}`)).components.map((each) => each.name);
    const page = await signInAs("issuer");
    await page.goto(`/dashboard/northlight/programs/${id}/components`);
    await page.getByRole("textbox", { name: "Place" }).nth(2).fill("1");
    await page.getByRole("checkbox", { name: "Remove it" }).nth(1).check();
    await page.getByRole("textbox", { name: "Name of component 4" }).fill("Fourth");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/programs/${id}$`));
    expect(await components()).toEqual(["Third", "First", "Fourth"]);

    await page.goto(`/dashboard/northlight/programs/${id}/participants/import`);
    const text = `name,email\n${person.name},${person.email}\n,nowhere\n`;
    const file = { name: "cohort.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    await page.getByLabel("CSV file").setInputFiles(file);
    await page.getByRole("button", { name: "Look at the file" }).click();
    await expect(page.getByText("The name is missing.")).toBeVisible();
    await page.getByRole("button", { name: "Add 1, leave out 1" }).click();
    await expect(rowOf(page, person)).toBeVisible();
  });
});
