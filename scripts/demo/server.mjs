// The built application as a child process.
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { NEXT } from "./build.mjs";
import { root } from "./project.mjs";

const DRAIN = 20_000;

/**
 * detached: Ctrl-C reaches only the demo script, which stops things in order. The IPC channel tells the server when
 * that script has died without a word, so that it does not outlive it.
 */
export function startServer({ port, host, env }) {
  const options = { cwd: root, env, detached: true, stdio: ["ignore", "inherit", "inherit", "ipc"] };
  const child = spawn(process.execPath, [NEXT, "start", "-p", String(port), "-H", host], options);
  const server = { child, ended: null };
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

/** Resolves when the health check passes: pages are served and jobs run. */
export async function waitUntilHealthy(server, { port, host, patience = 120_000 }) {
  const address = ["0.0.0.0", "::"].includes(host) ? "127.0.0.1" : host;
  let last = "no answer";
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    if (server.ended !== null) throw new Error(`The server ended (${server.ended}).`);
    try {
      const answer = await fetch(`http://${address.includes(":") ? `[${address}]` : address}:${port}/api/health`);
      if (answer.ok) return;
      last = `${answer.status} ${(await answer.text()).slice(0, 500)}`;
    } catch {
      // not listening yet
    }
  }
  throw new Error(`The server did not become healthy: ${last}`);
}

/** SIGTERM: it finishes the calls and job steps under way. */
export async function stopServer(server) {
  if (server.ended !== null) return;
  server.child.kill("SIGTERM");
  const timer = setTimeout(() => server.child.kill("SIGKILL"), DRAIN);
  await server.exit;
  clearTimeout(timer);
}
