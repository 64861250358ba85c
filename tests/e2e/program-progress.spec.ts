import type { apiClient } from "../support/api-client";
import { expect, own, someone, test } from "../support/e2e";

type Client = ReturnType<typeof apiClient>;
type Program = { id: string; components: { id: string }[] };

const DAY_MS = 86_400_000;
const fiveDaysAgo = () => new Date(Date.now() - 5 * DAY_MS).toISOString().slice(0, 10);
const named = (name: string) => someone(own(name));

test("a component with progress cannot be removed, and before a change it is said whose standing it changes", async ({
  api,
  signInAs,
}) => {
  const client = api();
  const person = named("Ebba Vale");
  const program = await client.post<Program>("/programs", {
    name: own("Short course"),
    components: [
      { name: "Opening", kind: "session" },
      { name: "Survey", kind: "survey", dueOn: fiveDaysAgo() },
    ],
  });
  const { id, components } = program;
  await client.put(`/programs/${id}/participants`, [{ recipient: person }]);
  await client.post(`/programs/${id}/start`, {});
  const done = { recipientEmail: person.email, componentId: components[0]?.id ?? "", status: "complete" };
  await client.put(`/programs/${id}/progress`, [done]);
  const page = await signInAs("issuer");
  await page.goto(`/dashboard/northlight/programs/${id}/components`);

  await page.getByRole("button", { name: "Remove Opening" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Save the components" }).click();
  await expect(page.getByText(/Opening has progress, so it can.t be removed/).first()).toBeVisible();

  await page.reload();
  await page.getByRole("switch", { name: "Survey is optional" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("participant is then On Track")).toBeVisible();
  await expect(page.getByText(`${person.name}.`)).toBeVisible();
  await page.getByRole("button", { name: "Save the components" }).click();
  await expect(page).toHaveURL(new RegExp(`/programs/${id}$`));
  const [standing] = await client.all<{ status: string }>(`/programs/${id}/participants`);
  expect(standing?.status).toBe("on_track");
});

/** A running program of two sessions with so many people in it. */
async function aLargeProgram(api: Client, size: number) {
  const name = own("Large cohort");
  const components = [
    { name: "Morning", kind: "session" },
    { name: "Evening", kind: "session" },
  ];
  const { id } = await api.post<Program>("/programs", { name, components });
  const people = Array.from({ length: size }, () => ({ recipient: named("Many Vale") }));
  await api.put(`/programs/${id}/participants`, people);
  await api.post(`/programs/${id}/start`, {});
  return { id, address: `/dashboard/northlight/programs/${id}/progress` };
}

/** How many are on track by now; whoever has completed anything is. */
const onTrack = async (api: Client, id: string) =>
  (await api.all<{ status: string }>(`/programs/${id}/participants`)).filter(({ status }) => status === "on_track")
    .length;

test("one status is set for everybody whom the filters find, also on other pages, after saying for how many", async ({
  api,
  signInAs,
}) => {
  const client = api();
  const { id, address } = await aLargeProgram(client, 53);
  const page = await signInAs("issuer");
  await page.goto(`${address}?status=enrolled`);
  const all = page.getByRole("button", { name: "Select all 53 participants" });
  await expect(async () => {
    await page.getByRole("checkbox", { name: "Select everything on this page" }).check(); // it works once scripts are there
    await expect(all).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.getByRole("combobox", { name: "Component" }).selectOption({ label: "Evening" });
  await page.getByRole("combobox", { name: "Status" }).last().selectOption({ label: "Complete" });
  await all.click();
  await expect(page.getByText("53 selected")).toBeVisible();
  await page.getByRole("button", { name: "Set Evening to Complete for 53", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Set Evening to “Complete” for 53 participants?" })).toBeVisible();
  await page.getByRole("button", { name: "Set 53 statuses" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}\\?status=enrolled`));
  await expect(page.getByText("53 statuses set.")).toBeVisible({ timeout: 30_000 });
  expect(await onTrack(client, id)).toBe(53);
});
test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a status is set for everybody by plain forms", async ({ api, signInAs }) => {
    const client = api();
    const { id, address } = await aLargeProgram(client, 2);
    const page = await signInAs("issuer");
    await page.goto(address);
    await page.getByRole("link", { name: "Set a status for all 2 participants" }).click();
    await page.getByRole("combobox", { name: "Component" }).selectOption({ label: "Morning" });
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Set 2 statuses" }).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect.poll(() => onTrack(client, id), { timeout: 30_000 }).toBe(2);
  });
});
