import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type FunctionConfig, registerFunction } from "./engine/registration";
import { functions } from "./index";
import { PATIENT } from "./patience";

const FOLDER = fileURLToPath(new URL("functions", import.meta.url));
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?<!\.test)\.ts$/.test(file),
);
const configs = functions.flatMap((fn) => {
  // biome-ignore lint/complexity/useLiteralKeys: not in the SDK's public types, but what it answers a sync with
  return fn["getConfig"]({
    baseUrl: new URL("http://localhost/api/inngest"),
    appPrefix: "waymark",
  }) as FunctionConfig[];
});

test("every function in the folder is served, and bears its file's name", () => {
  const ids = functions.map((fn) => fn.id()).sort();
  expect(files.length).toBeGreaterThan(0);
  expect(ids).toEqual(files.map((file) => basename(join(FOLDER, file), ".ts")).sort());
});

test.each(configs)("the embedded engine can do what $id asks for", (config) => {
  expect(registerFunction(config).id).toBe(config.id);
});

test("an event is tried for hours, unless somebody sees that it failed and can have it tried again", () => {
  const failures = new Set(
    configs.flatMap(({ id }) => (id.endsWith("-failure") ? [id.slice(0, -"-failure".length)] : [])),
  );
  const impatient = configs.filter(
    ({ id, triggers, steps }) =>
      triggers.some(({ event }) => event) &&
      !id.endsWith("-failure") &&
      !failures.has(id) &&
      (steps.step?.retries?.attempts ?? 0) < PATIENT,
  );
  expect(impatient.map(({ id }) => id)).toEqual(["waymark-prove-website"]); // asked for on a page, which shows what came of it
});

test("what a schedule starts is a sweep, and a sweep is started by a schedule", () => {
  const byTime = configs.filter(({ triggers }) => triggers.some(({ cron }) => cron)).map(({ id }) => id);
  const sweeps = configs.filter(({ id }) => id.endsWith("-sweep")).map(({ id }) => id);
  expect(byTime).toEqual(sweeps);
});
