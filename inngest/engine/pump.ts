import { ulid } from "ulid";
import { claimJobs, nextDueAt, releaseLeases, releaseStrayJobs } from "../../db/queries/engine/jobs";
import type { EngineContext } from "./context";
import { CronClock } from "./crons";
import { type Calling, execute } from "./execute";
import { forgetOldRuns } from "./retention";
import { SlotCounter } from "./slots";

const POLL_MS = 1_000; // the longest rest: another process may have queued something
const STRAY_MS = 10_000;
const RETENTION_MS = 600_000;

export type PumpOptions = Calling & { concurrency: number; retentionDays: number };

/** The leader's loop: claim what is due, call, commit. */
export class Pump {
  readonly #boot = ulid(); // begins every lease of this process
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #slots: SlotCounter;
  readonly #crons: CronClock;
  #loop: Promise<void> | undefined;
  #claims = 0;
  #leading = false;
  #closed = false;
  #rouse = () => {};
  #strayAt = 0;
  #retentionAt = 0;

  constructor(
    private readonly ctx: EngineContext,
    private readonly options: PumpOptions,
  ) {
    this.#slots = new SlotCounter(ctx.functions);
    this.#crons = new CronClock(ctx);
  }

  /** Leading begins: whatever is leased and not under way here belongs to the dead, and comes back at once. */
  async start(): Promise<void> {
    await this.#loop; // a former term's
    await this.#sweepStrays();
    await this.#crons.load();
    if (this.#closed) return;
    this.#leading = true;
    this.#loop = this.#run();
  }

  /** Claims nothing more; calls under way go on, their leases still hold. */
  pause(): void {
    this.#leading = false;
    this.#rouse();
  }

  async stop(graceMs: number): Promise<void> {
    this.#closed = true;
    this.pause();
    await this.#loop;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.all(this.#underWay.values()), late]).finally(() => clearTimeout(timer));
    await releaseLeases(this.ctx.db, this.#boot).catch((error) =>
      this.ctx.log("leases stay until the next leader", error),
    );
  }

  rouse(): void {
    this.#rouse();
  }

  get underWay(): number {
    return this.#underWay.size;
  }

  async #run(): Promise<void> {
    while (this.#leading) {
      try {
        const roused = new Promise<void>((resolve) => {
          this.#rouse = resolve;
        });
        await this.#crons.startDue(Date.now());
        await this.#chores();
        if (!(await this.#claim())) await this.#rest(roused);
      } catch (error) {
        this.ctx.log("the loop failed and goes on", error);
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  async #claim(): Promise<number> {
    const free = this.options.concurrency - this.#underWay.size;
    if (free <= 0 || !this.#leading) return 0;
    const jobs = await claimJobs(this.ctx.db, `${this.#boot}.${++this.#claims}`, free, this.#slots.slots(), Date.now());
    for (const job of jobs) {
      this.#slots.take(job.concurrencyKey);
      const call = `${job.lease}:${job.id}`; // not the job alone: taken from us and claimed again, it would be under way twice
      const done = execute(this.ctx, this.options, job).finally(() => {
        this.#underWay.delete(call);
        this.#slots.free(job.concurrencyKey);
        this.#rouse();
      });
      this.#underWay.set(call, done);
    }
    return jobs.length;
  }

  async #rest(roused: Promise<void>): Promise<void> {
    const now = Date.now();
    const busy = this.#underWay.size >= this.options.concurrency; // an ended call rouses
    const next = busy ? now + POLL_MS : Math.min(this.#crons.nextAt(), await nextDueAt(this.ctx.db, now));
    let timer: NodeJS.Timeout | undefined;
    const rested = new Promise((resolve) => {
      timer = setTimeout(resolve, Math.min(POLL_MS, Math.max(1, next - now)));
    });
    await Promise.race([roused, rested]).finally(() => clearTimeout(timer));
  }

  async #chores(): Promise<void> {
    const now = Date.now();
    if (now - this.#strayAt > STRAY_MS) await this.#sweepStrays();
    if (now - this.#retentionAt < RETENTION_MS) return;
    this.#retentionAt = now;
    const forgetting = forgetOldRuns(this.ctx.db, {
      days: this.options.retentionDays,
      now,
      stopped: () => !this.#leading,
    });
    forgetting.catch((error) => this.ctx.log("could not delete old runs", error));
  }

  async #sweepStrays(): Promise<void> {
    this.#strayAt = Date.now();
    const released = await releaseStrayJobs(
      this.ctx.db,
      [...this.#underWay.keys()].map((call) => call.split(":")[1] ?? ""),
    );
    if (released) this.ctx.log(`took up ${released} job(s) of a process that is gone`);
  }
}
