// What the demo runs with, from the environment; and the secret that a demo makes for itself.
import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { readText } from "../lock.mjs";
import { root } from "./project.mjs";

/**
 * Throws when PORT is no port.
 * @param {Record<string, string | undefined>} env
 */
export function readSettings(env = process.env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT is "${env.PORT}"; it must be a number from 1 to 65535.`);
  return {
    port,
    host: env.HOST || "127.0.0.1",
    folder: path.resolve(root, env.WAYMARK_DATA_DIR || ".waymark"),
    databaseUrl: env.DATABASE_URL || undefined,
    baseUrl: (env.NEXTAUTH_URL || `http://localhost:${port}`).replace(/\/+$/, ""),
  };
}

/**
 * Made once and kept, so that a restart signs nobody out.
 * @param {string} folder
 * @param {Record<string, string | undefined>} env
 */
export function authSecret(folder, env = process.env) {
  if (env.NEXTAUTH_SECRET) return env.NEXTAUTH_SECRET;
  const file = path.join(folder, "auth-secret");
  const kept = readText(file)?.trim();
  if (kept) return kept;
  const made = crypto.randomBytes(32).toString("base64url");
  writePrivate(file, `${made}\n`);
  return made;
}

/** For its owner's eyes only, and never half there. */
export function writePrivate(file, text) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, text, { mode: 0o600 });
  fs.renameSync(draft, file);
}
