import { type Db, getDb } from "../../db/client";
import { type DueProof, findDueProofs } from "../../db/queries/website-proofs";
import { now as readClock } from "../clock";
import { LOOKS, PROOF_ACTIONS } from "./rules/website";

/** In one hour. Whoever is due spreads over the week by when they were last looked at. */
const AT_ONCE = 50;
const DAY = 86_400_000;
const SLACK = 3_600_000; // a daily look an hour early is the same day's

/** Whose proof of their website it is time to look at again, across all workspaces. */
export async function dueProofs(db: Db = getDb(), now?: Date): Promise<DueProof[]> {
  const at = (now ?? (await readClock(db))).getTime();
  return findDueProofs(db, {
    actions: [PROOF_ACTIONS.found, PROOF_ACTIONS.again],
    seenBefore: new Date(at - LOOKS.every * DAY + SLACK),
    missedBefore: new Date(at - LOOKS.missingEvery * DAY + SLACK),
    limit: AT_ONCE,
  });
}
