import type { apiClient } from "../support/api-client";
import { signIn } from "../support/by-mail";
import { expect, own, someone, test } from "../support/e2e";
import { anAchievement, awardedTo } from "../support/pathways";

type Client = ReturnType<typeof apiClient>;
type Course = { id: string; steps: { id: string; name: string; graded: boolean }[] };

/** A published course of one graded step. */
async function aCourse(api: Client, groups: string[] = []) {
  const name = own("Safe lifting");
  const course = await api.post<Course>("/courses", {
    name,
    groups,
    steps: [{ name: "Reading" }, { name: "Written test", graded: true, weight: 100 }],
  });
  await api.post(`/courses/${course.id}/publish`, {});
  return { id: course.id, name, stepId: course.steps.find(({ graded }) => graded)?.id ?? "" };
}

async function aCertification(api: Client, fields: Record<string, unknown>) {
  const name = own("Lifting, every year");
  const { id } = await api.post<{ id: string }>("/certifications", { name, ...fields });
  await api.post(`/certifications/${id}/publish`, {});
  return { id, name };
}

test("a certification is asked of a group, completed by the grade that is missing, and held until it renews", async ({
  page,
  api,
  signInAs,
}) => {
  test.setTimeout(150_000);
  const client = api();
  const person = someone("Runa Vale");
  const achievement = await anAchievement(client, "Certified lifter");
  const group = await client.post<{ id: string }>("/groups", { name: own("Warehouse") });
  await client.put("/recipients", { ...person, groups: [group.id] });
  const course = await aCourse(client, [group.id]);
  const asked = { courses: [course.id], groups: [group.id], minimumPassingGrade: 70 };
  const seen = await aCertification(client, { ...asked, achievementId: achievement.id, renewalMonths: 12 });
  const hidden = await aCertification(client, { ...asked, invisible: true });
  for (const { id } of [seen, hidden])
    await expect
      .poll(async () => (await client.all(`/certifications/${id}/assignments`)).length, { timeout: 30_000 })
      .toBe(1);
  const grade = (value: number) =>
    client.post("/grades", { courseId: course.id, stepId: course.stepId, recipient: person, grade: value });

  await signIn(page, person.email);
  const missing = `Missing: Written test (${course.name}).`;
  await expect(page.getByText(missing)).toBeVisible();
  await page.getByRole("link", { name: seen.name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(seen.name);
  await expect(page.getByText("In progress", { exact: true })).toBeVisible();
  await expect(page.getByText("no grade yet")).toBeVisible();
  const address = page.url();

  await grade(65);
  await page.reload();
  await expect(page.getByRole("row").filter({ hasText: "Written test" })).toContainText("65%");
  await expect(page.getByText("Not yet", { exact: true })).toBeVisible();

  await grade(88);
  const [credential] = await awardedTo(client, achievement.id, person.email);
  expect([credential?.status, credential?.source.kind]).toEqual(["issued", "certification"]);
  await page.reload();
  await expect(page.getByText("Completed", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("Reached", { exact: true })).toBeVisible();
  const rounds = page.getByRole("list", { name: `Your rounds of ${seen.name}` }).getByRole("listitem");
  await expect(rounds).toHaveText([/^Round 1/, /^Round 2.*opens/]);
  await page.getByRole("link", { name: "See your credential" }).click();
  await expect(page).toHaveURL(new RegExp(`/me/credentials/${credential?.id}$`));

  await test.step("the invisible one is completed too, and nowhere to be seen", async () => {
    const status = async () =>
      (await client.all<{ id: string; status: string }>(`/certifications/${hidden.id}/assignments`))[0];
    await expect.poll(async () => (await status())?.status, { timeout: 30_000 }).toBe("completed");
    await page.goto("/me");
    await expect(page.getByRole("link", { name: seen.name, exact: true })).toBeVisible();
    expect(await page.content()).not.toContain(hidden.name);
    expect((await page.request.get(`/me/certifications/${(await status())?.id}`)).status()).toBe(404);
  });

  const other = await signInAs("recipient");
  expect((await other.request.get(address)).status()).toBe(404);
});

test("a certification without groups can be begun by whoever the issuer knows", async ({ page, api }) => {
  const client = api();
  const person = someone("Runa Vale");
  await client.put("/recipients", person);
  const course = await aCourse(client);
  const open = await aCertification(client, { courses: [course.id] });
  await signIn(page, person.email);
  await page.getByRole("button", { name: `Begin ${open.name}` }).click();
  await expect(page).toHaveURL(/\/me\/certifications\/asg_/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(open.name);
  await expect(page.getByText("You began it")).toBeVisible();
  const [assignment] = await client.all<{ via: string }>(`/certifications/${open.id}/assignments`);
  expect(assignment?.via).toBe("self");
});
