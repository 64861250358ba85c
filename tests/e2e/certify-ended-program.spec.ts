import type { apiClient } from "../support/api-client";
import { openMail } from "../support/by-mail";
import { expect, own, someone, test } from "../support/e2e";
import { anAchievement, awardedTo } from "../support/pathways";

type Client = ReturnType<typeof apiClient>;

async function aCertification(api: Client) {
  const achievement = await anAchievement(api, "Certified afterwards");
  const fields = { name: own("Afterwards"), earnedBy: "programs", achievementId: achievement.id };
  const { id } = await api.post<{ id: string }>("/certifications", fields);
  await api.post(`/certifications/${id}/publish`, {});
  return { id, achievement };
}

/** A program of one session that ended without a certification: the first of the two passed it, the second did not. */
async function anEndedProgram(api: Client) {
  const [passed, failed] = [someone(own("Petra Vale")), someone(own("Fredrik Vale"))];
  const { id, components } = await api.post<{ id: string; components: { id: string }[] }>("/programs", {
    name: own("Unlinked cohort"),
    components: [{ name: "Only session", kind: "session" }],
  });
  await api.put(`/programs/${id}/participants`, [{ recipient: passed }, { recipient: failed }]);
  await api.post(`/programs/${id}/start`, {});
  const done = { recipientEmail: passed.email, componentId: components[0]?.id ?? "", status: "complete" };
  await api.put(`/programs/${id}/progress`, [done]);
  const { jobId } = await api.post<{ jobId: string }>(`/programs/${id}/end`, {});
  await expect
    .poll(async () => (await api.get<{ status: string }>(`/jobs/${jobId}`)).status, { timeout: 30_000 })
    .toBe("done");
  return { address: `/dashboard/northlight/programs/${id}`, passed, failed };
}

test("a certification is added after the end: chosen, looked at, and given to who had passed", async ({
  api,
  signInAs,
}) => {
  test.setTimeout(120_000);
  const client = api();
  const { address, passed, failed } = await anEndedProgram(client);
  const certification = await aCertification(client);
  const page = await signInAs("issuer");
  const rowOf = ({ email }: { email: string }) => page.getByRole("row").filter({ hasText: email });

  await test.step("from the program's page to the choice", async () => {
    await page.goto(address);
    await page.getByRole("link", { name: "Add certification" }).click();
    await expect(page).toHaveURL(new RegExp(`${address}/certify$`));
    await page.getByRole("combobox", { name: /^Certification/ }).selectOption(certification.id);
    await page.getByRole("button", { name: "See what it does" }).click();
    await expect(page).toHaveURL(new RegExp(`certification=${certification.id}`));
  });

  await test.step("what it does, before anything is written", async () => {
    await expect(page.getByText("person is certified", { exact: true })).toBeVisible();
    await expect(rowOf(passed)).toContainText("A certificate");
    await expect(rowOf(failed)).toHaveCount(0);
    expect(await client.all(`/credentials?achievementId=${certification.achievement.id}`)).toEqual([]);
  });

  await test.step("done, and there on the results", async () => {
    await page.getByRole("button", { name: "Add it and certify 1" }).click();
    await expect(page).toHaveURL(new RegExp(`${address}/results`));
    await expect(async () => {
      await page.reload();
      await expect(rowOf(passed)).toContainText("Valid", { timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await expect(rowOf(failed)).toContainText("Did Not Pass");
    await expect(page.getByRole("link", { name: "Add certification" })).toHaveCount(0);
  });

  const credentials = await awardedTo(client, certification.achievement.id, passed.email);
  expect(credentials.map(({ status, source }) => [status, source.kind])).toEqual([["issued", "program"]]);
  await openMail(page, passed.email, new RegExp(certification.achievement.name));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a certification is chosen and added after the end by plain forms", async ({ api, signInAs }) => {
    const client = api();
    const { address, passed } = await anEndedProgram(client);
    const certification = await aCertification(client);
    const page = await signInAs("issuer");
    await page.goto(`${address}/certify`);
    await page.getByRole("combobox", { name: /^Certification/ }).selectOption(certification.id);
    await page.getByRole("button", { name: "See what it does" }).click();
    await page.getByRole("button", { name: "Add it and certify 1" }).click();
    await expect(page).toHaveURL(new RegExp(`${address}/results`));
    await awardedTo(client, certification.achievement.id, passed.email);
  });
});
