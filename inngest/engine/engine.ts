import { type Db, transaction } from "../../db/client";
import { notifyLeader } from "../../db/queries/engine/leader";
import { engineApi } from "./api";
import { type Backoff, inngestBackoff } from "./backoff";
import { type Handler, readFunctions } from "./call";
import type { EngineContext, EngineLog } from "./context";
import { Leadership } from "./leadership";
import { Pump } from "./pump";
import { type FunctionConfig, type RegisteredFunction, registerFunction } from "./registration";

export type EngineOptions = {
  /** For the connection that holds the leader's lock. */
  url: string;
  db: Db;
  signingKey: string;
  handler: Handler;
  /** Calls at once. The thread that serves pages runs them, so more only queues both. */
  concurrency?: number;
  retentionDays?: number;
  callTimeoutMs?: number;
  backoff?: Backoff;
  cronSeconds?: boolean;
  log?: EngineLog;
};
export type EngineState = "starting" | "standby" | "running" | "stopped";

/** Drives Inngest functions through the SDK's own protocol, with its state in Postgres. */
export class Engine {
  state: EngineState = "starting";
  readonly fetch: typeof fetch;
  readonly #functions = new Map<string, RegisteredFunction>();
  readonly #pump: Pump;
  readonly #leadership: Leadership;
  #open: () => void = () => {};

  constructor(private readonly options: EngineOptions) {
    const log = options.log ?? (() => {});
    const ctx: EngineContext = { db: options.db, functions: this.#functions, log, wake: () => this.#wake() };
    this.#pump = new Pump(ctx, {
      handler: options.handler,
      signingKey: options.signingKey,
      timeoutMs: options.callTimeoutMs ?? 3_600_000,
      backoff: options.backoff ?? inngestBackoff,
      concurrency: options.concurrency ?? 4,
      retentionDays: options.retentionDays ?? 14,
    });
    this.#leadership = new Leadership({
      url: options.url,
      log,
      onWin: () => this.#win(),
      onLoss: () => this.#lose(),
      onNotify: () => this.#pump.rouse(),
    });
    // Until the functions are known, an event would find nobody who wants it.
    const registered = new Promise<void>((resolve) => {
      this.#open = resolve;
    });
    const api = engineApi(ctx);
    this.fetch = async (...request) => {
      await registered;
      return api(...request);
    };
  }

  /** Reads and checks the functions, then stands for election. Answers how many they are; throws `UnsupportedOption` for what it cannot do. */
  async start(): Promise<number> {
    const configs = (await readFunctions(this.options.handler, this.options.signingKey)) as FunctionConfig[];
    for (const config of configs)
      this.#functions.set(config.id, registerFunction(config, { cronSeconds: this.options.cronSeconds }));
    this.#open();
    this.state = "standby";
    this.#leadership.start();
    return configs.length;
  }

  /** Claims nothing more, waits for calls under way, gives back the rest. */
  async stop(graceMs = 10_000): Promise<void> {
    await this.#pump.stop(graceMs);
    await this.#leadership.stop();
    this.state = "stopped";
  }

  get underWay(): number {
    return this.#pump.underWay;
  }

  async #win(): Promise<void> {
    await this.#pump.start();
    this.state = "running";
  }

  #lose(): void {
    this.#pump.pause();
    if (this.state === "running") this.state = "standby";
  }

  #wake(): void {
    if (this.state === "running") this.#pump.rouse();
    else transaction(this.options.db, notifyLeader).catch(() => {}); // it polls every second anyway
  }
}
