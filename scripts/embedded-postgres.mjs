// Starts the Postgres that comes from npm as a child process, on loopback, under one data folder.
// Whoever calls this holds the folder's lock (lock.mjs): two servers must never start on one folder.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "./free-port.mjs";
import { readText } from "./lock.mjs";
import { findBinaries } from "./postgres/binaries.mjs";
import { createCluster, password, stopOrphan } from "./postgres/cluster.mjs";
import { refusalIn } from "./postgres/refusal.mjs";
import { asOwner, dataAsSeen, isRoot, PLAIN_ENV } from "./postgres/user.mjs";

/** A backend of a killed server leaves once its statement is done, which may take this long. */
const PATIENCE_MS = 120_000;

/**
 * `settings` are server parameters ({ fsync: "off" } for tests that throw the database away).
 * Answers { url, port, pid, exit, stop }: `exit` resolves with the reason when the server ends.
 */
export async function startPostgres(folder, { log = () => {}, settings = {} } = {}) {
  fs.mkdirSync(folder, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  const home = fs.realpathSync(folder);
  const data = path.join(home, "data");
  const bin = findBinaries(log);
  const secret = password(path.join(home, "password"));
  await createCluster(bin, home, data, log);
  await stopOrphan(data, log);

  const portFile = path.join(home, "port");
  for (let tries = 0, until = Date.now() + PATIENCE_MS; tries < 40 || Date.now() < until; tries++) {
    const port = (await freePort(Number(readText(portFile)) || 0)) ?? (await freePort(0));
    const server = launch({ bin, home, data, port, settings, secret });
    if (await answers(server)) {
      fs.writeFileSync(portFile, `${port}\n`);
      return { url: server.url, port, pid: server.child.pid, exit: server.exit, stop: () => stop(server) };
    }
    const text = readText(path.join(home, "postgres.log")) ?? "";
    const refusal = refusalIn(text);
    const tail = text.trim().split("\n").slice(-8).join("\n");
    if (refusal === null) throw new Error(`Postgres did not start (${server.ended}):\n${tail}`);
    if (refusal === "port taken") fs.rmSync(portFile, { force: true });
    if (tries === 4) log("waiting for what an earlier run was still doing");
    await sleep(refusal === "in use" ? 250 : 25);
  }
  throw new Error("Postgres did not start: no free port, or an old server that does not leave.");
}

function launch({ bin, home, data, port, settings, secret }) {
  const parameters = { listen_addresses: "127.0.0.1", unix_socket_directories: "", ...settings };
  const args = ["-D", dataAsSeen(data), "-p", String(port)];
  for (const [name, value] of Object.entries(parameters)) args.push("-c", `${name}=${value}`);
  const logFile = fs.openSync(path.join(home, "postgres.log"), "w", 0o600);
  // A session of its own: Ctrl-C in the terminal must not reach Postgres before the application has finished with it.
  const options = { ...asOwner, cwd: data, env: PLAIN_ENV, detached: true, stdio: ["ignore", logFile, logFile] };
  const child = spawn(path.join(bin, "postgres"), args, options);
  fs.closeSync(logFile);
  const server = { child, home, ended: null, url: `postgres://waymark:${secret}@127.0.0.1:${port}/postgres` };
  server.exit = new Promise((resolve) => {
    const end = (reason) => {
      server.ended = reason;
      resolve(reason);
    };
    child.once("error", (error) => end(error.message));
    child.once("exit", (code, signal) => end(signal ?? `code ${code}`));
  });
  return server;
}

/** Waits until the server takes our password, which also proves that it is ours; false when it ends first. */
async function answers(server) {
  while (server.ended === null) {
    const client = new pg.Client({ connectionString: server.url, connectionTimeoutMillis: 2000 });
    client.on("error", () => {});
    try {
      await client.connect();
      return true;
    } catch (error) {
      if (error.code === "28P01") {
        await stop(server);
        throw new Error(`Postgres refuses the password in ${server.home}/password.`);
      }
      await Promise.race([server.exit, sleep(25)]);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}

/** SIGINT is Postgres's fast shutdown: sessions end, everything is written. */
async function stop(server) {
  if (server.ended !== null) return;
  server.child.kill("SIGINT");
  const late = sleep(15_000, "late", { ref: false });
  if ((await Promise.race([server.exit, late])) !== "late") return;
  server.child.kill("SIGQUIT");
  await server.exit;
}
