import { transaction } from "../../db/client";
import { type Cron, moveCron, replaceCrons } from "../../db/queries/engine/crons";
import { insertRuns } from "../../db/queries/engine/runs";
import type { EngineContext } from "./context";
import { newRun } from "./new-run";
import { nextTick } from "./schedules";

/** Starts runs by schedule. A tick missed while nothing ran is made up for once; then comes the next one. */
export class CronClock {
  #crons: Cron[] = [];

  constructor(private readonly ctx: EngineContext) {}

  async load(): Promise<void> {
    const now = Date.now();
    const served = [...this.ctx.functions.values()].flatMap((fn) =>
      fn.crons.map((expression) => ({ fn: fn.id, expression, nextAt: nextTick(expression, now) })),
    );
    this.#crons = await transaction(this.ctx.db, (tx) => replaceCrons(tx, served));
  }

  nextAt(): number {
    return Math.min(Number.POSITIVE_INFINITY, ...this.#crons.map(({ nextAt }) => nextAt));
  }

  async startDue(now: number): Promise<void> {
    for (const cron of this.#crons) {
      if (cron.nextAt > now) continue;
      const nextAt = nextTick(cron.expression, now);
      await transaction(this.ctx.db, async (tx) => {
        const fn = this.ctx.functions.get(cron.fn);
        if (!fn || !(await moveCron(tx, cron, nextAt))) return;
        const tick = new Date(cron.nextAt).toISOString();
        const event = {
          id: tick,
          name: "inngest/scheduled.timer",
          ts: cron.nextAt,
          data: { cron: cron.expression, fireAt: tick, scheduledAt: tick },
        };
        await insertRuns(tx, [newRun(fn, event, { now, idempotency: `cron:${cron.expression}:${tick}` })]);
      });
      cron.nextAt = nextAt;
    }
  }
}
