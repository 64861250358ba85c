import { expect, own, someone, test } from "../support/e2e";
import { awardedTo, issue, type Pathway, type Preview } from "../support/pathways";

const number = (n: number) => n.toLocaleString("en-GB");

test("activating the draft pathway issues exactly what was announced, and from then on awards by itself", async ({
  signInAs,
  api,
}) => {
  test.setTimeout(150_000);
  const client = api("northlight");
  const pathway = (await client.all<Pathway>("/pathways")).find(({ name }) => name === "Privacy Practitioner");
  if (!pathway) throw new Error("The demo has no pathway Privacy Practitioner.");
  const { toIssue, eligible } = await client.post<Preview>(`/pathways/${pathway.id}/preview`, {});
  expect(toIssue).toBeGreaterThan(100);

  const page = await signInAs("issuer", "northlight");
  await page.goto("/dashboard/northlight/pathways");
  await page.getByRole("link", { name: "Privacy Practitioner" }).first().click();

  await test.step("the announced number is the one that the API counts", async () => {
    await expect(page.getByRole("main")).toContainText(`${number(eligible)} people meet every step already`);
    await page.getByRole("link", { name: "Activate", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Activate Privacy Practitioner?" });
    await expect(dialog).toContainText("Certified Privacy Practitioner is issued now");
    await dialog.getByRole("button", { name: `Activate and issue ${number(toIssue)}` }).click();
  });

  await test.step("the job shows on the page until it is done", async () => {
    await expect(page.getByRole("main")).toContainText("Award an activated pathway");
    const done = page.getByRole("status").filter({ hasText: `${number(toIssue)} issued` });
    await expect(done).toBeVisible({ timeout: 60_000 });
  });

  await test.step("what it issued is listed, and anyone can see one with its trail", async () => {
    await page.getByRole("link", { name: "See what it issued" }).click();
    await expect(page.getByRole("status").filter({ hasText: "credentials" })).toHaveText(
      `${number(toIssue)} credentials`,
    );
    await page
      .getByRole("button", { name: /^Actions for / })
      .first()
      .click();
    await page.getByRole("menuitem", { name: "Public page" }).click();
    await expect(page).toHaveURL(/\/c\/cred_/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Certified Privacy Practitioner");
    await expect(page.getByText("Valid", { exact: true }).first()).toBeVisible();
    const trail = page.getByRole("list", { name: / on Privacy Practitioner$/ });
    await expect(trail.getByRole("listitem")).toHaveCount(3);
    await expect(page.getByText("Completed, all 2 steps")).toBeVisible();
  });

  const person = someone(own("Solveig Ask"));
  await test.step("whoever earns the last missing step later is awarded without anybody's doing", async () => {
    const achievements = await client.all<{ id: string; name: string }>("/achievements");
    for (const name of ["Data Literacy", "Privacy in Practice"]) {
      await issue(client, achievements.find((each) => each.name === name)?.id ?? "", person);
    }
    const awarded = await awardedTo(client, pathway.completionAchievementId, person.email);
    expect(awarded.map(({ status, source }) => [status, source.kind])).toEqual([["issued", "pathway"]]);
  });

  await test.step("the portal shows the pathway", async () => {
    await page.goto("/i/northlight");
    await page.getByRole("link", { name: "Privacy Practitioner", exact: true }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Privacy Practitioner");
  });

  await test.step("the export has a row for everybody who began", async () => {
    await page.goto(`/dashboard/northlight/pathways/${pathway.id}`);
    const address = await page.getByRole("link", { name: "Export CSV" }).getAttribute("href");
    const file = await (await page.request.get(address ?? "")).text();
    const [head, ...rows] = file.trim().split(/\r?\n/);
    const { totalRecipients } = await client.get<{ totalRecipients: number }>(`/pathways/${pathway.id}/analytics`);
    expect(head).toBe("name,email,Data Literacy,Privacy in Practice,completed,completed_at");
    expect(rows).toHaveLength(totalRecipients);
    expect(rows.find((row) => row.includes(person.email))).toContain(",TRUE,TRUE,TRUE,");
  });
});
