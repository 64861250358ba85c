import AxeBuilder from "@axe-core/playwright";
import { expect, own, someone, test } from "../support/e2e";

const REC = "/dashboard/northlight/recipients";

test("recipients are found, sorted and taken along as a file", async ({ signInAs, api }) => {
  const person = { ...someone(), name: own("Åsta Vale") };
  const achievement = await api().post<{ id: string }>("/achievements", { name: own("Rigging") });
  await api().post("/credentials", { achievementId: achievement.id, recipient: person, notify: false });
  const page = await signInAs("owner", "northlight");
  await page.goto(REC);
  await page.getByRole("searchbox", { name: "Name or address" }).fill(person.email);
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 recipient", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Credentials", exact: true }).last().click();
  await expect(page).toHaveURL(/sort=-credentials/);
  await expect(page).toHaveURL(/q=/);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export CSV" }).click(),
  ]);
  const stream = await file.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const lines = Buffer.concat(parts).toString().trim().split(/\r?\n/);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(person.email);
});

test("a wish for another name is asked, answered, and read by whoever asked", async ({ signInAs, browser, demo }) => {
  const wanted = own("Zofia Lindqvist");
  const me = await signInAs("recipient");
  await me.goto("/me/settings");
  const mine = me.getByRole("listitem").filter({ hasText: "Northlight Academy" });
  const withdraw = mine.getByRole("button", { name: /^Withdraw/ });
  if (await withdraw.isVisible()) await withdraw.click();
  await mine.getByText("Ask for another spelling").click();
  await mine.getByRole("textbox", { name: "As it should be written" }).fill(wanted);
  await mine.getByRole("button", { name: /^Ask / }).click();
  await expect(mine.getByText("Waiting for an answer")).toBeVisible();

  const context = await browser.newContext({ baseURL: demo.baseUrl });
  const member = await context.newPage();
  await member.goto(
    demo.users.find((user) => user.role === "owner" && user.workspace === "northlight")?.signInUrl ?? "",
  );
  await member.goto(`${REC}/names`);
  const row = member.getByRole("row").filter({ hasText: wanted });
  await row.getByRole("link", { name: "Answer" }).click();
  await expect(member.getByRole("heading", { level: 1 })).toContainText(wanted);
  expect((await new AxeBuilder({ page: member }).analyze()).violations).toEqual([]);
  await expect(member.getByRole("checkbox").first()).toBeChecked();
  await member.getByRole("textbox", { name: "Why" }).fill("Send us the deed first.");
  await member.getByRole("button", { name: "Decline" }).click();
  await expect(member.getByText(/^Declined by/)).toBeVisible();
  await context.close();

  await me.reload();
  await expect(mine.getByText("Send us the deed first.")).toBeVisible();
});

test("a person's page says how to merge, and erasing says what goes, with numbers", async ({ signInAs, api }) => {
  const person = someone("Runa Vale");
  const achievement = await api().post<{ id: string }>("/achievements", { name: own("Rigging") });
  await api().post("/credentials", { achievementId: achievement.id, recipient: person, notify: false });
  const found = await api().get<{ data: { id: string }[] }>(`/recipients?email=${encodeURIComponent(person.email)}`);
  const page = await signInAs("owner", "northlight");
  await page.goto(`${REC}/${found.data[0]?.id}`);
  await page.getByText("Is this one person with two addresses?").click();
  await expect(page.getByText(/proven both addresses/)).toBeVisible();
  await page.getByRole("link", { name: /Erase this person/ }).click();
  await expect(page.getByText("credential can’t be checked any more")).toBeVisible();
  await page.getByRole("button", { name: "Erase the data and close 1 credential" }).click();
  await expect(page).toHaveURL(new RegExp(`${REC}$`));
  await page.goto(`${REC}?q=${encodeURIComponent(person.email)}`);
  await expect(page.getByText("Nobody matches.")).toBeVisible();
});
