const TABLE_SECONDS = [15, 30, 60, 120, 300, 600, 1200, 2400, 3600, 7200]; // Inngest's own table

export type Backoff = (attempt: number) => number;

/** Milliseconds to wait after the given attempt (0 = the first), with up to a fifth more so that many do not return at once. */
export const inngestBackoff: Backoff = (attempt) => {
  const seconds = TABLE_SECONDS[Math.min(attempt, TABLE_SECONDS.length - 1)] ?? 15;
  return seconds * 1000 * (1 + Math.random() * 0.2);
};

/** `Retry-After`: seconds or a date; null when absent or unreadable. */
export function retryAfterAt(header: string | null, now: number): number | null {
  if (!header) return null;
  if (/^\d+(\.\d+)?$/.test(header)) return now + Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : date;
}
