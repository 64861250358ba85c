// demo.json: who can sign in, and with which link. Kept right when the port changes.
import path from "node:path";
import { readText } from "../lock.mjs";
import { writePrivate } from "./settings.mjs";

/** What demo.json says, at the address of today; null where there is none. */
export function readDemo(folder, baseUrl) {
  const file = path.join(folder, "demo.json");
  const text = readText(file);
  if (text === null) return null;
  const demo = JSON.parse(text);
  if (demo.baseUrl === baseUrl) return demo;
  const moved = moveTo(demo, demo.baseUrl, baseUrl);
  writePrivate(file, `${JSON.stringify(moved, null, 2)}\n`);
  return moved;
}

function moveTo(value, from, to) {
  if (typeof value === "string")
    return value === from || value.startsWith(`${from}/`) ? to + value.slice(from.length) : value;
  if (Array.isArray(value)) return value.map((item) => moveTo(item, from, to));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moveTo(item, from, to)]));
}

export function printLinks(demo) {
  console.log("\nSign in with a click:");
  for (const { name, role, workspace, signInUrl } of demo.users) {
    console.log(`  ${name}, ${role}${workspace ? ` of ${workspace}` : ""}\n    ${signInUrl}`);
  }
  for (const { name, apiKey } of demo.workspaces) if (apiKey) console.log(`\nAPI key of ${name}:\n  ${apiKey}`);
  console.log("");
}
