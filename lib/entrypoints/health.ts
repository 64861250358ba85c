import { getDb } from "../../db/client";
import { ping } from "../../db/queries/health";
import { env } from "../env";

type Runtime = { state?: () => string };
const WAIT_MS = 3_000;

/** 200 where everything answers; 503 with the part that does not. */
export async function health(): Promise<Response> {
  const [database, jobs] = [await databaseState(), jobsState()];
  const ok = database === "ok" && !["off", "starting", "stopped"].includes(jobs);
  const body = { status: ok ? "ok" : "failing", database, jobs };
  return Response.json(body, { status: ok ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}

async function databaseState(): Promise<"ok" | "failing"> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The database does not answer.")), WAIT_MS);
  });
  try {
    await Promise.race([ping(getDb()), late]);
    return "ok";
  } catch {
    return "failing";
  } finally {
    clearTimeout(timer);
  }
}

/** `external`: an Inngest server does the work; otherwise what the embedded engine of this process says of itself. */
function jobsState(): string {
  if (env.inngestEventKey || env.inngestDev) return "external";
  const runtime = (globalThis as unknown as Record<symbol, Runtime | undefined>)[Symbol.for("waymark.inngest")];
  return runtime?.state?.() ?? "off";
}
