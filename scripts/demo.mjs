// npm run demo: install and build where needed, start Postgres, migrate, load, serve, say so; stop in order.
// Nothing here or in scripts/demo imports a package before it is installed.
import fs from "node:fs";
import path from "node:path";
import { ensureBuilt } from "./demo/build.mjs";
import { prepareDatabase } from "./demo/database.mjs";
import { ensureInstalled } from "./demo/install.mjs";
import { printLinks, readDemo } from "./demo/links.mjs";
import { claimPort } from "./demo/loopback.mjs";
import { requireNode, say, stopRunning } from "./demo/project.mjs";
import { startServer, stopServer, waitUntilHealthy } from "./demo/server.mjs";
import { authSecret, readSettings } from "./demo/settings.mjs";
import { InUse, takeLock } from "./lock.mjs";

const started = performance.now();
const parts = { unlock: () => {}, postgres: null, server: null };
let leaving = false;

/** Idempotent: npm and the terminal both deliver Ctrl-C. */
async function leave(code, why) {
  if (leaving) return;
  leaving = true;
  if (why) say(why);
  stopRunning();
  if (parts.server) await stopServer(parts.server);
  const postgres = await parts.postgres?.catch(() => null); // a promise: it may be starting at this moment
  await postgres?.stop(); // last: the server has finished with it
  parts.unlock();
  process.exit(code);
}

async function main() {
  requireNode();
  const settings = readSettings();
  const { port, host, folder } = settings;
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  parts.unlock = takeFolder(folder); // before the build: a second demo must not rebuild under the first
  await claimPort(port, host);
  await ensureInstalled();
  await ensureBuilt();

  const url = settings.databaseUrl ?? (await startEmbedded(folder));
  const env = demoEnvironment(settings, url);
  await prepareDatabase(url, { folder, env, embedded: !settings.databaseUrl });
  if (leaving) return;

  const demo = readDemo(folder, settings.baseUrl);
  parts.server = startServer({ port, host, env });
  parts.server.exit.then((why) => leave(1, `the server ended (${why})`));
  await waitUntilHealthy(parts.server, { port, host });
  if (leaving) return;
  say(
    `started in ${((performance.now() - started) / 1000).toFixed(1)} s; Ctrl-C stops it, the data stays in ${folder}`,
  );
  console.log(`Waymark ready on http://localhost:${port}`);
  if (demo) printLinks(demo);
}

function takeFolder(folder) {
  try {
    return takeLock(path.join(folder, "lock"), `The data folder ${folder}`);
  } catch (error) {
    if (!(error instanceof InUse)) throw error;
    throw new Error(`${error.message} Stop it first, or set WAYMARK_DATA_DIR (and PORT) to something else.`);
  }
}

async function startEmbedded(folder) {
  const { startPostgres } = await import("./embedded-postgres.mjs");
  const home = path.join(folder, "postgres");
  parts.postgres = startPostgres(home, { log: say });
  const postgres = await parts.postgres;
  postgres.exit.then((why) => leave(1, `Postgres ended (${why}); see ${path.join(home, "postgres.log")}`));
  return postgres.url;
}

function demoEnvironment({ port, folder, baseUrl }, databaseUrl) {
  return {
    ...process.env,
    NODE_ENV: "production",
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    WAYMARK_DATA_DIR: folder,
    WAYMARK_DEMO: "1",
    NEXTAUTH_URL: baseUrl,
    NEXTAUTH_SECRET: authSecret(folder),
    NEXT_MANUAL_SIG_HANDLE: "1", // ours lets jobs finish their step; Next's own would exit before the last commit
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(0, `stopping (${signal})`));
process.on("exit", () => parts.unlock());
process.stdout.on("error", () => leave(0)); // whoever read our output has gone
main().catch((error) => {
  if (!leaving) console.error(error.message);
  return leave(1);
});
