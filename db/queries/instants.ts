import { type SQL, sql } from "drizzle-orm";

/** An instant as the API and JavaScript write it: UTC, to the millisecond. */
export const iso = (instant: SQL): SQL => sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
