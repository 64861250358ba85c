import { randomInt } from "node:crypto";
import { rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { freePort } from "../../scripts/free-port.mjs";
import { alive } from "../../scripts/lock.mjs";
import { apiClient } from "../support/api-client";
import { type RunningDemo, readDemo, startDemo } from "../support/demo";
import { killAll, withDescendants } from "../support/processes";

type Credential = { id: string; status: string; recipient: { email: string } };
type Created = { id: string };

const KILLS = 3;
let port: number;
let folder: string;
let demo: RunningDemo;

beforeAll(async () => {
  port = Number(await freePort());
  folder = fileURLToPath(new URL(`../../.check/crash-${port}`, import.meta.url));
  demo = await startDemo({ folder, port });
}, 900_000);
afterAll(async () => {
  await demo?.stop();
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}-${port}.log`, { force: true });
}, 60_000);

/** A workspace of the demo that nothing keeps from issuing. */
async function aRoomyWorkspace() {
  for (const { apiKey } of readDemo(folder).workspaces) {
    const api = apiClient(demo.baseUrl, apiKey);
    const { credentialLimit } = await api.get<{ credentialLimit: number | null }>("/workspace");
    if (credentialLimit === null) return api;
  }
  throw new Error("Every workspace of the demo has a limit.");
}

test("a second start on the same data folder is refused, whatever its port", async () => {
  await expect(startDemo({ folder, port: Number(await freePort()) })).rejects.toThrow("is in use by process");
});

test("kill -9 of everything at any moment loses no acknowledged write, and no award that should follow", async () => {
  const api = await aRoomyWorkspace();
  const achievementId = (await api.post<Created>("/achievements", { name: "Crash test: the step" })).id;
  const completionAchievementId = (await api.post<Created>("/achievements", { name: "Crash test: the whole" })).id;
  const steps = [{ achievementId }];
  const pathway = await api.post<Created>("/pathways", { name: "Crash test", steps, completionAchievementId });
  await api.post(`/pathways/${pathway.id}/activate`, {});

  const acknowledged: string[] = [];
  const issue = async (n: number) => {
    const recipient = { email: `crash-${n}@example.org`, name: `Crash ${n}` };
    acknowledged.push((await api.post<Created>("/credentials", { achievementId, recipient })).id);
  };

  for (let kill = 0; kill < KILLS; kill++) {
    let down = false;
    const writing = (async () => {
      for (let n = 0; !down; n++) await issue(kill * 10_000 + n);
    })().catch((error: unknown) => {
      if (!down) throw error;
    });
    await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThanOrEqual((kill + 1) * 10), { timeout: 60_000 });
    await sleep(randomInt(0, 500)); // the moment is left to chance
    const everything = withDescendants(demo.process.pid ?? 0);
    down = true;
    killAll(everything);
    await writing;
    demo = await startDemo({ folder, port });

    const kept = await api.all<Credential>(`/credentials?achievementId=${achievementId}`);
    const ids = new Set(kept.map(({ id }) => id));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(kept.every(({ status }) => status === "issued")).toBe(true);
    expect(new Set(kept.map(({ recipient }) => recipient.email)).size).toBe(kept.length);
    await everyoneCompletes(kept);
  }

  async function everyoneCompletes(earned: Credential[]) {
    const emails = earned.map(({ recipient }) => recipient.email).toSorted();
    await vi.waitFor(
      async () => {
        const awarded = await api.all<Credential>(`/credentials?achievementId=${completionAchievementId}`);
        expect(awarded.map(({ recipient }) => recipient.email).toSorted()).toEqual(emails);
      },
      { timeout: 60_000, interval: 250 },
    );
  }
}, 600_000);

test("asked to stop, it leaves no process behind, and starts again with what was there", async () => {
  const { workspaces } = readDemo(folder);
  const family = withDescendants(demo.process.pid ?? 0);
  expect(family.length).toBeGreaterThan(3); // the script, the server, Postgres and its own
  await demo.stop();
  expect(family.filter(alive)).toEqual([]);
  demo = await startDemo({ folder, port });
  expect(readDemo(folder).workspaces).toEqual(workspaces);
}, 120_000);
