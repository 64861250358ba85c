import type { SQL } from "drizzle-orm";
import type { Db } from "../../client";

/** Rows of a statement written by hand; both drivers answer `{ rows }`. The caller names their shape beside the SQL. */
export async function rows<T>(db: Db, statement: SQL): Promise<T[]> {
  const result = (await db.execute(statement)) as unknown as { rows: T[] };
  return result.rows;
}

// What JSON can say and jsonb cannot hold: NUL, and halves of surrogate pairs (whole pairs are never escaped).
const UNSTORABLE = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** JSON for a jsonb parameter, whatever a function answered or an error said. */
export function toJson(value: unknown): string {
  return (JSON.stringify(value) ?? "null").replace(UNSTORABLE, "$1\\ufffd");
}
