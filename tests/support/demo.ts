import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export type DemoUser = { email: string; name: string; role: string; workspace: string | null; signInUrl: string };
export type Demo = { baseUrl: string; workspaces: { slug: string; name: string; apiKey: string }[]; users: DemoUser[] };
export type RunningDemo = { baseUrl: string; folder: string; process: ChildProcess; stop: () => Promise<void> };

/** What the demo in that data folder wrote down for its visitors. */
export function readDemo(folder: string): Demo {
  return JSON.parse(readFileSync(join(folder, "demo.json"), "utf8"));
}

/** `npm run demo` in a data folder of its own, once it is ready. A session of its own: the test may kill all of it. */
export async function startDemo({ folder, port }: { folder: string; port: number }): Promise<RunningDemo> {
  mkdirSync(folder, { recursive: true });
  const log = `${folder}-${port}.log`;
  const out = openSync(log, "w");
  const child = spawn(process.execPath, ["scripts/demo.mjs"], {
    cwd: ROOT,
    env: environment(folder, port),
    detached: true,
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  let ended = false;
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve())).then(() => {
    ended = true;
  });
  while (!/^Waymark ready on/m.test(readFileSync(log, "utf8"))) {
    if (ended) throw new Error(`The demo did not start:\n${readFileSync(log, "utf8").slice(-4000)}`);
    await sleep(100);
  }
  const stop = async () => {
    if (!ended) child.kill("SIGTERM");
    await exit;
  };
  return { baseUrl: `http://localhost:${port}`, folder, process: child, stop };
}

/** Nothing of a developer's own settings may reach the demo under test: not their database, not their mail account. */
function environment(folder: string, port: number): NodeJS.ProcessEnv {
  const foreign = [
    "DATABASE_URL",
    "DATABASE_DRIVER",
    "RESEND_API_KEY",
    "INNGEST_EVENT_KEY",
    "INNGEST_SIGNING_KEY",
    "INNGEST_DEV",
    "NEXTAUTH_URL",
    "HOST",
  ];
  const blank = Object.fromEntries(foreign.map((name) => [name, ""]));
  return { ...process.env, ...blank, WAYMARK_DATA_DIR: folder, PORT: String(port), WAYMARK_TEST_CLOCK: "1" };
}
