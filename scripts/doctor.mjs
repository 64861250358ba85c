// npm run doctor: what this configuration (environment and .env) would use, and what production still needs.
import fs from "node:fs";
import { ensureInstalled } from "./demo/install.mjs";
import { inRoot, requireNode, run } from "./demo/project.mjs";

requireNode();
await ensureInstalled();
const file = inRoot(".env"); // the server reads it too; what is in the environment goes before it
const settings = fs.existsSync(file) ? [`--env-file=${file}`] : [];
const args = [...settings, "--import", "tsx", "scripts/doctor.ts", ...process.argv.slice(2)];
await run(process.execPath, args).catch(() => process.exit(1));
