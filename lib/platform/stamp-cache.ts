type Entry<T> = { stamp: string; value: T; size: number; at: number };

const MOST = 24 * 2 ** 20;
const LONGEST_MS = 10 * 60_000;

/** What was made from a record, in the memory of this process and nowhere else: what was deleted is on no disk. */
export class StampCache<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private readonly making = new Map<string, Promise<T | null>>();
  private total = 0;

  /** `sizeOf` in bytes or characters; the oldest go when all together pass 24 million. */
  constructor(private readonly sizeOf: (value: T) => number) {}

  /** What was made from exactly this stamp, else made now: once, however many ask for it. */
  get(key: string, stamp: string, make: () => Promise<T | null>): T | Promise<T | null> {
    const known = this.entries.get(key);
    if (known?.stamp === stamp) return known.value;
    const name = `${key} ${stamp}`;
    const running = this.making.get(name);
    if (running) return running;
    const promise = make()
      .then((value) => this.keep(key, stamp, value))
      .finally(() => this.making.delete(name));
    this.making.set(name, promise);
    return promise;
  }

  forget(key: string): void {
    this.total -= this.entries.get(key)?.size ?? 0;
    this.entries.delete(key);
  }

  private keep(key: string, stamp: string, value: T | null): T | null {
    this.forget(key);
    if (value === null) return null;
    const size = this.sizeOf(value);
    this.entries.set(key, { stamp, value, size, at: Date.now() });
    this.total += size;
    for (const [oldest, entry] of this.entries) {
      if (this.total <= MOST && Date.now() - entry.at < LONGEST_MS) break;
      this.forget(oldest);
    }
    return value;
  }
}
