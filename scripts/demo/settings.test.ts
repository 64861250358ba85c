import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDemo } from "./links.mjs";
import { authSecret, readSettings } from "./settings.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (name: string) => statSync(join(folder, name)).mode & 0o777;

test("the port decides the address, unless an address is given", () => {
  expect(readSettings({})).toMatchObject({ port: 3000, host: "127.0.0.1", baseUrl: "http://localhost:3000" });
  expect(readSettings({ PORT: "4100", DATABASE_URL: "" })).toMatchObject({
    baseUrl: "http://localhost:4100",
    databaseUrl: undefined,
  });
  expect(readSettings({ NEXTAUTH_URL: "https://demo.example.org/" }).baseUrl).toBe("https://demo.example.org");
});

test.each(["http", "0", "70000", "3000.5"])("PORT=%s is refused", (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(`PORT is "${PORT}"`);
});

test("the secret is made once, kept, and its owner's alone", () => {
  const made = authSecret(folder, {});
  expect(made.length).toBeGreaterThanOrEqual(40);
  expect(authSecret(folder, {})).toBe(made);
  expect(modeOf("auth-secret")).toBe(0o600);
  expect(authSecret(folder, { NEXTAUTH_SECRET: "given" })).toBe("given");
});

test("demo.json follows the port, and nothing else in it changes", () => {
  const demo = {
    baseUrl: "http://localhost:3000",
    workspaces: [{ slug: "north", name: "see http://localhost:3000", apiKey: "wm_1" }],
    users: [{ role: "owner", workspace: null, signInUrl: "http://localhost:3000/in?t=1" }],
  };
  writeFileSync(join(folder, "demo.json"), JSON.stringify(demo));
  const moved = {
    ...demo,
    baseUrl: "http://localhost:4100",
    users: [{ role: "owner", workspace: null, signInUrl: "http://localhost:4100/in?t=1" }],
  };
  expect(readDemo(folder, "http://localhost:4100")).toEqual(moved);
  expect(JSON.parse(readFileSync(join(folder, "demo.json"), "utf8"))).toEqual(moved);
  expect(modeOf("demo.json")).toBe(0o600);
});

test("without demo.json there is nothing to tell", () => {
  expect(readDemo(folder, "http://localhost:3000")).toBe(null);
});
