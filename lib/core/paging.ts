import { z } from "zod";
import { invalid } from "./errors";

/** `?limit=&cursor=`, the same for every list (CONTRACT §3). */
export const pageInput = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
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

export function decodeCursor(cursor: string | undefined, length: number): (string | number | null)[] | null {
  if (!cursor) return null;
  const key = keyOf(cursor);
  if (key?.length === length) return key;
  throw invalid("cursor", "This cursor is not one that a list answered with.");
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
