const UNIT: Record<string, number> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1e3,
  m: 6e4,
  h: 36e5,
  d: 864e5,
  w: 6048e5,
};
const PART = /(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h|d|w)/g;

/** The instant that `2h30m` from now, or an ISO 8601 instant, means: milliseconds since 1970. */
export function instantAfter(now: number, text: string): number {
  if (/^\d{4}-/.test(text)) {
    const instant = Date.parse(text);
    if (Number.isNaN(instant)) throw new Error(`"${text}" is not an instant.`);
    return instant;
  }
  const parts = [...text.matchAll(PART)];
  if (!parts.length || parts.map(([part]) => part).join("") !== text.replaceAll(" ", ""))
    throw new Error(`"${text}" is not a duration.`);
  return now + parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT[unit ?? ""] ?? 0), 0);
}
