import type { apiClient } from "./api-client";
import { expect, own } from "./e2e";

type Client = ReturnType<typeof apiClient>;
type Person = { name: string; email: string };
export type Pathway = { id: string; name: string; status: string; completionAchievementId: string };
export type Preview = { eligible: number; preExisting: number; toIssue: number; toDraft: number };
export type Credential = { id: string; status: string; url: string; achievementId: string; source: { kind: string } };

/** A published achievement with a name of its own. */
export async function anAchievement(api: Client, name: string): Promise<{ id: string; name: string }> {
  const unique = own(name);
  const { id } = await api.post<{ id: string }>("/achievements", { name: unique });
  return { id, name: unique };
}

/** A draft pathway of its own steps. */
export async function aPathway(api: Client, length = 2) {
  const steps = [];
  for (let i = 1; i <= length; i++) steps.push(await anAchievement(api, `Stage ${i}`));
  const completion = await anAchievement(api, "Summit");
  const name = own("Ridge walk");
  const { id } = await api.post<{ id: string }>("/pathways", {
    name,
    steps: steps.map((step) => ({ achievementId: step.id })),
    completionAchievementId: completion.id,
  });
  return { id, name, steps, completion };
}

export const issue = (api: Client, achievementId: string, recipient: Person) =>
  api.post<Credential>("/credentials", { achievementId, recipient, notify: false });

/** Activates and waits until its job is over. */
export async function activate(api: Client, id: string): Promise<void> {
  const { jobId } = await api.post<{ jobId: string }>(`/pathways/${id}/activate`, {});
  await expect
    .poll(async () => (await api.get<{ status: string }>(`/jobs/${jobId}`)).status, { timeout: 30_000 })
    .toBe("done");
}

/** The credentials of one achievement that somebody holds, once there are any. */
export async function awardedTo(api: Client, achievementId: string, email: string): Promise<Credential[]> {
  const path = `/credentials?achievementId=${achievementId}&recipientEmail=${encodeURIComponent(email)}`;
  let found: Credential[] = [];
  await expect
    .poll(
      async () => {
        found = await api.all<Credential>(path);
        return found.length;
      },
      { timeout: 30_000 },
    )
    .toBeGreaterThan(0);
  return found;
}
