import { Cron } from "croner";

const ZONED = /^(?:CRON_)?TZ=(\S+)\s+(.*)$/;

function read(expression: string): { pattern: string; timeZone: string } {
  const zoned = ZONED.exec(expression);
  return { pattern: (zoned?.[2] ?? expression).trim(), timeZone: zoned?.[1] ?? "UTC" };
}

/** The first tick after an instant, in milliseconds since 1970. */
export function nextTick(expression: string, after: number): number {
  const { pattern, timeZone } = read(expression);
  const next = new Cron(pattern, { timezone: timeZone }).nextRun(new Date(after));
  if (!next) throw new Error(`The schedule "${expression}" has no next tick.`);
  return next.getTime();
}

/** Null for five fields, with or without a time zone; else what is wrong. `seconds` allows six: tests do not wait for minutes. */
export function scheduleProblem(expression: string, seconds = false): string | null {
  const { pattern } = read(expression);
  const fields = pattern.split(/\s+/).length;
  if (fields !== 5 && !(seconds && fields === 6)) return `cron "${expression}" (five fields are supported)`;
  try {
    nextTick(expression, 0);
    return null;
  } catch (error) {
    return `cron "${expression}" (${(error as Error).message})`;
  }
}
