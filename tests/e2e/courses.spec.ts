import type { Page } from "@playwright/test";
import type { apiClient } from "../support/api-client";
import { signIn } from "../support/by-mail";
import { expect, own, someone, test } from "../support/e2e";
import { anAchievement } from "../support/pathways";

type Client = ReturnType<typeof apiClient>;
type Course = { id: string; started: boolean; steps: { id: string; name: string }[] };

async function expectPdf(page: Page, link: string): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: link }).click()]);
  expect(file.suggestedFilename()).toMatch(/\.pdf$/);
}

test("an instructor makes a course, grades by form and by a file of Canvas, and generates what the learner downloads", async ({
  signInAs,
  api,
  browser,
}) => {
  test.setTimeout(180_000);
  const { name: person, email } = someone("Runa Vale");
  const certificate = await anAchievement(api(), "Chart work, passed");
  const name = own("Chart work");
  const page = await signInAs("issuer", "northlight");

  const course = await test.step("with weights that add up to 100, published", async () => {
    await page.goto("/dashboard/northlight/courses/new");
    await page.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await page.getByRole("textbox", { name: "Step 1", exact: true }).fill("Homework");
    await page.getByRole("textbox", { name: "Weight of step 1 in percent" }).fill("40");
    await page.getByRole("button", { name: "Add a step" }).click();
    await page.getByRole("textbox", { name: "Step 2", exact: true }).fill("Exam");
    await page.getByRole("textbox", { name: "Weight of step 2 in percent" }).fill("60");
    await expect(page.getByText("The weights add up to 100.", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Save as draft" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
    await page.getByRole("link", { name: "Publish", exact: true }).click();
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await expect(page.getByText("Published", { exact: true }).first()).toBeVisible();
    return new URL(page.url()).pathname;
  });
  const id = course.split("/").at(-1) ?? "";

  await test.step("which cannot be started before its certificate is activated", async () => {
    await page.goto(`${course}/certificates`);
    await page.getByRole("combobox", { name: /^Certificate/ }).selectOption({ label: certificate.name });
    await page.getByRole("checkbox", { name: /^This course issues certificates/ }).check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Changing this is retroactive" })).toBeVisible();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Changing this is retroactive" })).toBeHidden();
    await expect(api().post(`/courses/${id}/start`, {})).rejects.toThrow(/409/);
    await page.goto(course);
    await expect(page.getByText("Its certificate is not activated, so the course cannot be started.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Start", exact: true })).toHaveCount(0);

    await page.goto(`${course}/certificates`);
    await page.getByRole("button", { name: "Activate", exact: true }).click();
    await expect(page.getByText("Certificates are activated.")).toBeVisible();
    await page.goto(course);
    await page.getByRole("link", { name: "Start", exact: true }).click();
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await expect.poll(async () => (await api().get<Course>(`/courses/${id}`)).started).toBe(true);
  });

  await test.step("one grade by form", async () => {
    await page.goto(`${course}/grades/new`);
    await page.getByRole("textbox", { name: "E-mail address" }).fill(email);
    await page.getByRole("textbox", { name: /^Name/ }).fill(person);
    await page.getByRole("combobox", { name: "Step" }).selectOption({ label: "Homework" });
    await page.getByRole("textbox", { name: /^Grade/ }).fill("85");
    await page.getByRole("button", { name: "Record", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(person);
  });

  await test.step("the other by a gradebook as Canvas exports it", async () => {
    const csv = [
      "Student,ID,SIS User ID,SIS Login ID,Section,Exam (48213),Final Score",
      "    Points Possible,,,,,50,(read only)",
      `"Vale, Runa",12,u12,${email},A,45,90`,
    ].join("\n");
    await page.goto(`${course}/import`);
    const file = { name: "gradebook.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole("button", { name: "Read the file" }).click();
    await expect(page.getByText("Canvas gradebook").first()).toBeVisible();
    await expect(page.getByText("Exam 90%")).toBeVisible();
    await page.getByRole("button", { name: "Record 1 row" }).click();
    await expect(page.getByRole("heading", { name: "What came of it" })).toBeVisible({ timeout: 60_000 });
  });

  const learner = await (await browser.newContext()).newPage();
  await signIn(learner, email);
  await test.step("who passes is told nothing until the instructor generates", async () => {
    await learner.getByRole("link", { name, exact: true }).click();
    await expect(learner.getByRole("heading", { level: 1 })).toHaveText(name);
    await expect(learner.getByText("88%", { exact: true })).toBeVisible();
    await expect(learner.getByText("You have a grade in every graded step.")).toBeVisible();
    await expect(learner.getByRole("region", { name: "Certificate", exact: true })).toHaveCount(0);

    await page.goto(`${course}/certificates`);
    await page.getByRole("button", { name: "Generate certificates" }).click();
    await expect(page.getByText("1 certificate issued").first()).toBeVisible({ timeout: 60_000 });
  });

  await test.step("then downloads it, from the course and from its card", async () => {
    await learner.reload();
    await expectPdf(learner, "Download Your Certificate");
    await learner.goto("/me");
    await expectPdf(learner, `Download Certificate ${name}`);
  });
  await learner.context().close();
});

/** A running self-paced course that somebody has passed. */
async function aPassedCourse(api: Client, recipient: { name: string; email: string }) {
  const achievement = await anAchievement(api, "Knots, passed");
  const name = own("Knots");
  const { id, steps } = await api.post<Course>("/courses", {
    name,
    pacing: "self",
    steps: [{ name: "Reading" }, { name: "Practice", graded: true, weight: 100 }],
    certificate: { achievementId: achievement.id, enabled: true, passingGrade: 60 },
  });
  for (const verb of ["publish", "certificates/activate", "start"]) await api.post(`/courses/${id}/${verb}`, {});
  const stepId = steps.find((step) => step.name === "Practice")?.id;
  await api.post("/grades", { courseId: id, stepId, recipient, grade: 75 });
  return { id, name };
}

test("in a self-paced course a learner requests the certificate as soon as they pass, or finishes and has it", async ({
  page,
  api,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const person = someone("Runa Vale");
  const [asked, finished] = [await aPassedCourse(api(), person), await aPassedCourse(api(), person)];
  await signIn(page, person.email);

  await page.getByRole("link", { name: asked.name, exact: true }).click();
  await expect(page.getByText("You qualified for a certificate", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Request Certificate" }).click();
  await expect(page.getByText("Your certificate is available", { exact: true })).toBeVisible();
  await expectPdf(page, "Download Your Certificate");

  await page.goto(`/me/courses/${finished.id}`);
  await page.getByRole("button", { name: "Finish", exact: true }).click();
  await expect(page.getByText("Your certificate is available", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Finish", exact: true })).toHaveCount(0);
  await page.goto("/me");
  for (const { name } of [asked, finished])
    await expect(page.getByRole("link", { name: `Download Certificate ${name}` })).toBeVisible();

  const other = await signInAs("recipient");
  expect((await other.request.get(`/me/courses/${asked.id}`)).status()).toBe(404);
});
