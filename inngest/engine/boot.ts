import diagnostics from "node:diagnostics_channel";
import type { Server } from "node:http";
import { closeDb, getPool } from "../../db/client";
import { env } from "../../lib/env";
import { jobsMode } from "../mode";
import { startRelay } from "../relay";
import { runtime } from "../runtime";
import { Engine } from "./engine";
import { loopbackHandler } from "./loopback";
import { UnsupportedOption } from "./registration";

const RETRY_MS = 1_000;
const CALLS_GRACE_MS = 10_000;
const SERVER_GRACE_MS = 5_000;
const log = (...parts: unknown[]) => console.log("[jobs]", ...parts);

/** Starts engine and relay in the server process, and stops everything in order. Not awaited: the server answers only after. */
export function boot(): void {
  const server = serverOfFirstRequest();
  const stopJobs = jobsMode() === "embedded" ? startEmbedded() : startRelay({ sweep: false });

  let stopping = false;
  const stop = async (why: string) => {
    if (stopping) return; // npm and the terminal both deliver Ctrl-C
    stopping = true;
    log(`stopping (${why})`);
    await stopJobs().catch((error) => log("did not stop in order", error));
    await close(server());
    await closeDb();
    log("stopped");
    process.exit(0);
  };
  // `next start` needs NEXT_MANUAL_SIG_HANDLE=1: Next's own handlers would end the process before the last commit.
  process.on("SIGTERM", () => stop("SIGTERM"));
  process.on("SIGINT", () => stop("SIGINT"));
  if (process.connected) process.on("disconnect", () => stop("the script that started this server is gone"));
}

function startEmbedded(): () => Promise<void> {
  const engine = new Engine({
    url: env.databaseUrl ?? "",
    db: getPool().db,
    signingKey: runtime.signingKey,
    handler: loopbackHandler(env.port),
    concurrency: env.jobsConcurrency,
    retentionDays: env.jobsRetentionDays,
    log,
  });
  runtime.fetch = engine.fetch; // from here on inngest.send works
  runtime.state = () => engine.state;
  let stopRelay = async () => {};
  void startWhenAnswering(engine).then(() => {
    if (engine.state !== "stopped") stopRelay = startRelay({ sweep: true });
  });
  return async () => {
    await engine.stop(CALLS_GRACE_MS);
    await stopRelay();
  };
}

/** The server answers only some moments from now, and a database may be away for a while: tried until it works. */
async function startWhenAnswering(engine: Engine): Promise<void> {
  while (engine.state === "starting") {
    try {
      const served = await engine.start();
      return log(`${served} functions`);
    } catch (error) {
      if (error instanceof UnsupportedOption) {
        console.error("[jobs]", error.message);
        process.exit(1);
      }
      log("not started yet:", (error as Error).message);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

/** Next keeps its server to itself; Node names it when the first request arrives, which is the engine's own. */
function serverOfFirstRequest(): () => Server | undefined {
  let server: Server | undefined;
  const channel = "http.server.request.start";
  const seen = (message: unknown) => {
    server = (message as { server: Server }).server;
    diagnostics.unsubscribe(channel, seen);
  };
  diagnostics.subscribe(channel, seen);
  return () => server;
}

async function close(server: Server | undefined): Promise<void> {
  if (!server) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const late = new Promise((resolve) => setTimeout(resolve, SERVER_GRACE_MS).unref());
  await Promise.race([closed, late]);
}
