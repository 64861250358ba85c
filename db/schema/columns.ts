import { type SQL, sql } from "drizzle-orm";
import { type AnyPgColumn, customType, date, foreignKey, text, timestamp } from "drizzle-orm/pg-core";
import type { Id, Noun } from "../../lib/core/ids";

/** An id column: text with its noun's prefix, branded in TypeScript. */
export const id = <N extends Noun>(name: string, _noun: N) => text(name).$type<Id<N>>();
export const workspaceId = () => id("workspace_id", "workspace").notNull();
/** As exact as a JavaScript Date, since keyset cursors compare the two. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date", precision: 3 });
/** A day of the calendar, without a zone. */
export const day = (name: string) => date(name, { mode: "string" });
export const bytes = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });
export const createdAt = () => instant("created_at").notNull().defaultNow();
export const updatedAt = () => instant("updated_at").notNull().defaultNow();

type Row = { workspaceId: AnyPgColumn; id: AnyPgColumn };

/** A foreign key within a workspace: no row can point at one of another's. */
export const refersTo = (from: Pick<Row, "workspaceId">, column: AnyPgColumn, to: Row) =>
  foreignKey({ columns: [from.workspaceId, column], foreignColumns: [to.workspaceId, to.id] });

/** `column in ('a', 'b')`, for check constraints made from a vocabulary. */
export function oneOf(column: unknown, values: readonly string[]): SQL {
  return sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;
}
