import { spawn } from "node:child_process";
import { ensureChromium } from "../chromium.mjs";
import { ensureBuilt } from "../demo/build.mjs";
import { inRoot, root, run } from "../demo/project.mjs";
import { freePort } from "../free-port.mjs";

let running = null;

/** Runs the commands of a stage until one fails: { ok, output }. */
export async function runStage({ commands, sound }, report) {
  let output = "";
  for (const command of commands) {
    const step = typeof command === "string" ? await own[command]() : await runTool(command, report);
    output += step.output;
    if (!step.ok) return { ok: false, output };
  }
  const complaint = sound?.(output);
  return complaint ? { ok: false, output: `${output}\n${complaint}` } : { ok: true, output };
}

/** Ends what runs, and waits until it has put its own things in order. */
export async function stopStage(signal) {
  if (!running) return;
  const gone = new Promise((resolve) => running.once("close", resolve));
  running.kill(signal);
  await gone;
}

const own = {
  build: () => said(() => ensureBuilt({ quiet: true })),
  chromium: () =>
    said(async () => {
      process.env.CHROMIUM_PATH = await ensureChromium();
      process.env.E2E_PORT = String(await freePort());
    }),
  "next-env": () =>
    said(() => run(process.execPath, [inRoot("node_modules/next/dist/bin/next"), "typegen"], { capture: true })),
};

async function said(act) {
  try {
    await act();
    return { ok: true, output: "" };
  } catch (error) {
    return { ok: false, output: `${error.message}\n` };
  }
}

/** A program from node_modules, by the path of its script there. */
async function runTool([script, ...args], report) {
  const filled = args.map((arg) => arg.replace("{report}", report ?? ""));
  const env = { ...process.env, CI: "1", NO_COLOR: "1", PLAYWRIGHT_JSON_OUTPUT_NAME: report ?? "" };
  running = spawn(process.execPath, [inRoot("node_modules", script), ...filled], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding("utf8").on("data", (part) => (output += part));
  const code = await new Promise((resolve, reject) => running.once("error", reject).once("close", resolve));
  running = null;
  return { ok: code === 0, output };
}
