import type { Slots } from "../../db/queries/engine/jobs";
import type { RegisteredFunction } from "./registration";

/** Counts calls under way for each concurrency key. Only the leader calls, so memory is enough. */
export class SlotCounter {
  #active = new Map<string, number>();

  constructor(private readonly functions: ReadonlyMap<string, RegisteredFunction>) {}

  take(key: string): void {
    this.#active.set(key, (this.#active.get(key) ?? 0) + 1);
  }

  free(key: string): void {
    const left = (this.#active.get(key) ?? 0) - 1;
    if (left > 0) this.#active.set(key, left);
    else this.#active.delete(key);
  }

  /** What may be claimed now. */
  slots(): Slots {
    const slots: Slots = { fns: [...this.functions.keys()], full: [], busy: {}, idle: {} };
    for (const fn of this.functions.values()) if (fn.concurrency) slots.idle[fn.id] = fn.concurrency.limit;
    for (const [key, active] of this.#active) {
      const limit = this.functions.get(key.split(":")[0] ?? key)?.concurrency?.limit;
      if (limit === undefined) continue;
      if (active >= limit) slots.full.push(key);
      else slots.busy[key] = limit - active;
    }
    return slots;
  }
}
