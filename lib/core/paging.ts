import { z } from "zod";
import { invalid } from "./errors";

/** `?limit=&cursor=`, the same for every list (CONTRACT §3). */
export const pageInput = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** It may hold two names of 200 letters each, in any script. */
  cursor: z.string().max(4000).optional(),
};

export type Page<T> = { data: T[]; nextCursor: string | null };

/** A cursor is the sort key of the last row seen; opaque to callers. */
export function encodeCursor(key: (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** Whether it could be a cursor at all: an address that somebody changed by hand begins at the first page instead. */
export function isCursor(text: string): boolean {
  return keyOf(text) !== null;
}

/** What the database reads a part of a key as; “any”: text, or nothing; a “day” may be none, or Postgres’s last. */
export type KeyKind = "any" | "instant" | "day" | "integer";

/** `kinds`: one for each part, or how many parts of any kind. A key that somebody made up is refused here, not by the database. */
export function decodeCursor(
  cursor: string | undefined,
  kinds: number | readonly KeyKind[],
): (string | number | null)[] | null {
  if (!cursor) return null;
  const key = keyOf(cursor);
  const expected = typeof kinds === "number" ? Array.from({ length: kinds }, (): KeyKind => "any") : kinds;
  if (key?.length === expected.length && key.every((part, at) => FITS[expected[at] ?? "any"](part))) return key;
  throw invalid("cursor", "This cursor is not one that a list answered with.");
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.\d{1,6})?(?:Z|[+-]\d{2}(?::?\d{2})?)$/;
const FITS: Record<KeyKind, (part: string | number | null) => boolean> = {
  any: (part) => part === null || !String(part).includes("\u0000"),
  instant: (part) => typeof part === "string" && isCalendarDay(INSTANT.exec(part)?.[1] ?? ""),
  day: (part) => part === null || part === "infinity" || (typeof part === "string" && isCalendarDay(part)),
  integer: (part) => /^-?\d{1,18}$/.test(String(part)) && (typeof part === "string" || Number.isSafeInteger(part)),
};

function isCalendarDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function keyOf(cursor: string): (string | number | null)[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const sound = Array.isArray(key) && key.every((k) => k === null || ["string", "number"].includes(typeof k));
    return sound ? key : null;
  } catch {
    return null; // one that we did not make
  }
}

/** Rows were asked for with one more than `limit`: the surplus row says that there is a next page. */
export function toPage<R, T>(
  rows: R[],
  limit: number,
  show: (row: R) => T,
  key: (row: R) => (string | number | null)[],
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { data: shown.map(show), nextCursor: rows.length > limit && last ? encodeCursor(key(last)) : null };
}
