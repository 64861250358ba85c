import { openDb } from "../../db/client";
import { type Connection, listen, ping, tryLead } from "../../db/queries/engine/leader";
import type { EngineLog } from "./context";

const RETRY_MS = 1_000;
const PING_MS = 5_000;

type Options = { url: string; log: EngineLog; onWin: () => Promise<void>; onLoss: () => void; onNotify: () => void };

/** Stands for election for as long as the process lives: one engine works for one database, the others stand by. */
export class Leadership {
  #stopping = new AbortController();
  #loop: Promise<void> | undefined;

  constructor(private readonly options: Options) {}

  start(): void {
    this.#loop ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#loop;
  }

  async #run(): Promise<void> {
    while (!this.#stopping.signal.aborted) {
      await this.#term().catch((error) => this.options.log("the election connection failed", (error as Error).message));
      await pause(RETRY_MS, this.#stopping.signal);
    }
  }

  /** One connection from opening to loss. A pooler in front of Neon would hand the lock to others: it is passed by. */
  async #term(): Promise<void> {
    const pool = openDb(this.options.url.replace("-pooler.", "."), 1);
    const lost = new AbortController();
    const over = AbortSignal.any([lost.signal, this.#stopping.signal]);
    try {
      const client = await pool.pool.connect();
      client.on("error", () => lost.abort());
      client.on("end", () => lost.abort());
      client.on("notification", () => this.options.onNotify());
      try {
        await this.#lead(client as Connection, over);
      } finally {
        client.release(true); // closes it: the lock must not outlive the term
      }
    } finally {
      await pool.close();
    }
  }

  async #lead(connection: Connection, over: AbortSignal): Promise<void> {
    while (!over.aborted && !(await tryLead(connection))) await pause(RETRY_MS, over);
    if (over.aborted) return;
    await listen(connection);
    try {
      await this.options.onWin();
      while (!over.aborted) {
        await pause(PING_MS, over);
        if (!over.aborted) await withDeadline(ping(connection), PING_MS);
      }
    } finally {
      this.options.onLoss();
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}

async function withDeadline(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the database did not answer in time")), ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
