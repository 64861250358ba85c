import { type Db, getDb } from "../../db/client";
import { forgetExpired } from "../../db/queries/sign-ins";

export async function forgetExpiredSignIns(db: Db = getDb()): Promise<void> {
  await forgetExpired(db, new Date());
}
