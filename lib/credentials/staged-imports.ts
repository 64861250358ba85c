import { type Db, getDb, transaction } from "../../db/client";
import { deleteStagedRows } from "../../db/queries/imports";
import { now } from "../clock";

const KEEP_DAYS = 7;
const BATCH = 20;

export const forgetStagedImports = (db = getDb(), at?: Date): Promise<number> => forgetStaged(deleteStagedRows, db, at);

/** Of every workspace; a command would only reach one. Nothing is decided here, so nothing is audited. */
export async function forgetStaged(
  remove: (tx: Db, before: Date, limit: number) => Promise<number>,
  db: Db,
  at?: Date,
): Promise<number> {
  const before = new Date((at ?? (await now(db))).getTime() - KEEP_DAYS * 86_400_000);
  for (let total = 0; ; ) {
    const forgotten = await transaction(db, (tx) => remove(tx, before, BATCH));
    total += forgotten;
    if (forgotten < BATCH) return total;
  }
}
