import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { DomainError } from "../../core/errors";

type Answer = { png: Uint8Array } | { error: string };

const RENDERS_PER_WORKER = 200;
const LONGEST_MS = 30_000;
const IDLE_MS = 60_000;

let worker: Worker | null = null;
let renders = 0;
let queue: Promise<unknown> = Promise.resolve();
let idle: NodeJS.Timeout | undefined;

/** One picture at a time, in one worker that is replaced now and then so that memory stays flat. */
export function rasterise(svg: string, width: number): Promise<Uint8Array> {
  const turn = queue.then(() => render(svg, width));
  queue = turn.catch(() => undefined);
  return turn;
}

async function render(svg: string, width: number): Promise<Uint8Array> {
  clearTimeout(idle);
  const current = worker ?? start();
  try {
    const answer = await ask(current, { svg, width });
    if ("error" in answer) throw new Error(answer.error);
    return answer.png;
  } catch (error) {
    stop(current);
    throw new DomainError(
      "unavailable",
      `The image could not be drawn: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    renders += 1;
    if (renders >= RENDERS_PER_WORKER) stop(current);
    current.unref();
    idle = setTimeout(() => stop(current), IDLE_MS).unref();
  }
}

function start(): Worker {
  renders = 0;
  // By path from the project's folder: a bundler would rename the file, and the worker needs node_modules beside it.
  worker = new Worker(/* turbopackIgnore: true */ join(process.cwd(), "lib/designs/render/raster-worker.mjs"));
  worker.unref();
  return worker;
}

function stop(current: Worker): void {
  if (worker === current) worker = null;
  void current.terminate();
}

function ask(current: Worker, message: { svg: string; width: number }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    current.ref();
    const overdue = setTimeout(() => settle(() => reject(new Error("it took too long."))), LONGEST_MS);
    const onMessage = (answer: Answer) => settle(() => resolve(answer));
    const onError = (error: Error) => settle(() => reject(error));
    const onExit = () => settle(() => reject(new Error("the renderer stopped.")));
    const settle = (end: () => void) => {
      clearTimeout(overdue);
      current.off("message", onMessage).off("error", onError).off("exit", onExit);
      end();
    };
    current.on("message", onMessage).on("error", onError).on("exit", onExit);
    current.postMessage(message);
  });
}
