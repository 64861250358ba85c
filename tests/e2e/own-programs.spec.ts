import type { apiClient } from "../support/api-client";
import { signIn } from "../support/by-mail";
import { expect, own, someone, test } from "../support/e2e";
import { anAchievement, awardedTo } from "../support/pathways";

type Client = ReturnType<typeof apiClient>;
type Program = { id: string; components: { id: string; name: string }[] };
type Course = { id: string; steps: { id: string; graded: boolean }[] };

const DAY_MS = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function aCertification(api: Client, fields: Record<string, unknown> = {}) {
  const name = own("Facilitators");
  const achievement = await anAchievement(api, "Certified facilitator");
  const { id } = await api.post<{ id: string }>("/certifications", {
    ...{ name, earnedBy: "programs", achievementId: achievement.id, validity: { months: 12 } },
    ...fields,
  });
  await api.post(`/certifications/${id}/publish`, {});
  return { id, name, achievement };
}

/** A published course of one graded step, for the members of a group. */
async function aCourse(api: Client, group: string) {
  const name = own("Reading figures");
  const course = await api.post<Course>("/courses", { name, groups: [group], steps: [{ name: "Test", weight: 100 }] });
  await api.post(`/courses/${course.id}/publish`, {});
  return { id: course.id, name, stepId: course.steps.find(({ graded }) => graded)?.id ?? "" };
}

async function end(api: Client, id: string): Promise<void> {
  const { jobId } = await api.post<{ jobId: string }>(`/programs/${id}/end`, {});
  await expect
    .poll(async () => (await api.get<{ status: string }>(`/jobs/${jobId}`)).status, { timeout: 30_000 })
    .toBe("done");
}

test("a participant sees what is next, says what they have done, follows a course, and is certified at the end", async ({
  page,
  api,
  signInAs,
}) => {
  test.setTimeout(180_000);
  const client = api();
  const person = someone("Runa Vale");
  const group = await client.post<{ id: string }>("/groups", { name: own("Evening class") });
  await client.put("/recipients", { ...person, groups: [group.id] });
  const [certification, hidden] = [await aCertification(client), await aCertification(client, { invisible: true })];
  const course = await aCourse(client, group.id);
  const name = own("Autumn cohort");
  const program = await client.post<Program>("/programs", {
    ...{ name, certificationId: certification.id, startsOn: dayFromNow(-10), endsOn: dayFromNow(30) },
    components: [
      { name: "Welcome", kind: "announcement" },
      { name: "The plan", kind: "assignment", dueOn: dayFromNow(10) },
      { name: course.name, kind: "course", courseId: course.id, dueOn: dayFromNow(20) },
      { name: "Closing day", kind: "session", dueOn: dayFromNow(25) },
    ],
  });
  const unseen = await client.post<Program>("/programs", {
    ...{ name: own("Unseen"), certificationId: hidden.id, components: [{ name: "One", kind: "session" }] },
  });
  const draft = await client.post<Program>("/programs", { name: own("Not begun") });
  for (const { id } of [program, unseen, draft])
    await client.put(`/programs/${id}/participants`, [{ recipient: { email: person.email } }]);
  for (const { id } of [program, unseen]) await client.post(`/programs/${id}/start`, {});
  const rowOf = (component: string) => page.getByRole("row").filter({ hasText: component });

  await test.step("their own page says what is next, and nothing of a draft or of what is invisible", async () => {
    await signIn(page, person.email);
    await expect(page.getByText(/Next: “The plan”, due in \d+ days/)).toBeVisible();
    const shown = await page.content();
    expect(shown).not.toContain(hidden.name);
    expect((await page.request.get(`/me/programs/${draft.id}`)).status()).toBe(404);
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(page.getByRole("heading", { name: `What is missing for ${certification.name}` })).toBeVisible();
  });

  await test.step("they say how far they are, and take it back", async () => {
    const plan = rowOf("Assignment");
    await page.getByRole("button", { name: "I’ve begun (The plan)" }).click();
    await expect(plan).toContainText("In progress");
    await page.getByRole("button", { name: "I’m done (The plan)" }).click();
    await expect(plan).toContainText("Complete");
    await page.getByRole("button", { name: "Take it back (The plan)" }).click();
    await expect(plan).toContainText("Not started");
    await page.getByRole("button", { name: "I’m done (The plan)" }).click();
    await expect(plan).toContainText("Complete");
    await expect(rowOf("Session").getByRole("button")).toHaveCount(0);
    await expect(page.getByText("1 of 3 required components complete.")).toBeVisible();
  });

  await test.step("the course says its own", async () => {
    await page.getByRole("link", { name: `Open the course: ${course.name}` }).click();
    await expect(page).toHaveURL(new RegExp(`/me/courses/${course.id}$`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(course.name);
    await client.post("/grades", { courseId: course.id, stepId: course.stepId, recipient: person, grade: 92 });
    await page.goto(`/me/programs/${program.id}`);
    await expect(async () => {
      await page.reload();
      await expect(rowOf("Open the course")).toContainText("Complete", { timeout: 1000 });
    }).toPass({ timeout: 30_000 });
  });

  await test.step("at the end: passed, with the certificate, there and on their own page", async () => {
    const componentId = program.components.find((one) => one.name === "Closing day")?.id;
    await client.put(`/programs/${program.id}/progress`, [
      { recipientEmail: person.email, componentId, status: "complete" },
    ]);
    await page.reload();
    await expect(page.getByText(/^Nothing: you have completed everything/)).toBeVisible();
    await end(client, program.id);
    const [credential] = await awardedTo(client, certification.achievement.id, person.email);
    expect([credential?.status, credential?.source.kind]).toEqual(["issued", "program"]);
    for (const address of [`/me/programs/${program.id}`, "/me"]) {
      await page.goto(address);
      const banner = page.getByRole("region", { name: `How ${name} ended` });
      await expect(banner).toContainText("Passed");
      await expect(banner.getByRole("heading")).toHaveText(certification.name);
      await expect(banner).toContainText("valid through");
      await expect(banner.locator("img")).toHaveAttribute("src", new RegExp(`${credential?.id}/image\\.png`));
    }
    await page.getByRole("link", { name: "See your credential" }).click();
    await expect(page).toHaveURL(new RegExp(`/me/credentials/${credential?.id}$`));
  });

  const other = await signInAs("recipient");
  expect((await other.request.get(`/me/programs/${program.id}`)).status()).toBe(404);
});

test("who did not pass reads what was missing, and of an invisible certification nothing at all", async ({
  page,
  api,
}) => {
  test.setTimeout(90_000);
  const client = api();
  const person = someone("Runa Vale");
  const [seen, hidden] = [await aCertification(client), await aCertification(client, { invisible: true })];
  const ended: string[] = [];
  for (const certification of [seen, hidden]) {
    const name = own("Spring cohort");
    const { id, components } = await client.post<Program>("/programs", {
      ...{ name, certificationId: certification.id, components: [{ name: "Practical 1", kind: "session" }] },
    });
    await client.put(`/programs/${id}/participants`, [{ recipient: person }]);
    await client.post(`/programs/${id}/start`, {});
    await client.put(`/programs/${id}/progress`, [
      { recipientEmail: person.email, componentId: components[0]?.id, status: "missed" },
    ]);
    await end(client, id);
    ended.push(name);
  }
  await signIn(page, person.email);
  const bannerOf = (name: string | undefined) => page.getByRole("region", { name: `How ${name} ended` });
  const [shown, bare] = [bannerOf(ended[0]), bannerOf(ended[1])];
  await expect(shown).toContainText("“Practical 1” was missed. No certificate was issued this time.");
  await expect(shown).toContainText("Did not pass");
  await expect(bare).toContainText("“Practical 1” was missed.");
  await expect(bare).not.toContainText(/certificate|did not pass/i);
  expect(await page.content()).not.toContain(hidden.name);
});
