import { type SQL, sql } from "drizzle-orm";
import { customType, text, timestamp } from "drizzle-orm/pg-core";
import type { Id, Noun } from "../../lib/core/ids";

/** An id column: text with its noun's prefix, branded in TypeScript. */
export const id = <N extends Noun>(name: string, _noun: N) => text(name).$type<Id<N>>();
export const workspaceId = () => id("workspace_id", "workspace").notNull();
/** As exact as a JavaScript Date, since keyset cursors compare the two. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });
export const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });
export const createdAt = () => instant("created_at").notNull().defaultNow();

/** `column in ('a', 'b')`, for check constraints made from a vocabulary. */
export function oneOf(column: unknown, values: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;
}
