/** A rendered page, cut where each answer's own nonce stands; `stamp` names all that it was made from. */
export type Page = { parts: string[]; headers: [string, string][] };
type Entry = { stamp: string; page: Page; size: number; at: number };

const MOST_CHARACTERS = 24 * 2 ** 20;
const LONGEST_MS = 10 * 60_000;

/** Pages in the memory of this process, and nowhere else: what was deleted is on no disk. */
export class PageCache {
  private readonly entries = new Map<string, Entry>();
  private readonly making = new Map<string, Promise<Page | null>>();
  private characters = 0;

  /** The page that was made from exactly this stamp, else made now: once, however many ask for it. */
  get(key: string, stamp: string, make: () => Promise<Page | null>): Page | Promise<Page | null> {
    const known = this.entries.get(key);
    if (known?.stamp === stamp) return known.page;
    const name = `${key} ${stamp}`;
    const running = this.making.get(name);
    if (running) return running;
    const promise = make()
      .then((page) => this.keep(key, stamp, page))
      .finally(() => this.making.delete(name));
    this.making.set(name, promise);
    return promise;
  }

  forget(key: string): void {
    this.characters -= this.entries.get(key)?.size ?? 0;
    this.entries.delete(key);
  }

  private keep(key: string, stamp: string, page: Page | null): Page | null {
    this.forget(key);
    if (!page) return null;
    const size = page.parts.reduce((sum, part) => sum + part.length, 0);
    this.entries.set(key, { stamp, page, size, at: Date.now() });
    this.characters += size;
    for (const [oldest, entry] of this.entries) {
      if (this.characters <= MOST_CHARACTERS && Date.now() - entry.at < LONGEST_MS) break;
      this.forget(oldest);
    }
    return page;
  }
}
