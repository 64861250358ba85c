import type { Db } from "../../db/client";
import { takeAttempt } from "../../db/queries/sign-ins";
import { DomainError } from "../core/errors";
import { emailKey } from "../core/text";

const WINDOW_MINUTES = 15;
const PER_ADDRESS = 5;
const PER_NETWORK = 20;

/** Refuses the sixth link for one address, and the twenty-first from one network, within a quarter of an hour. */
export async function limitSignIn(db: Db, email: string, network: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - WINDOW_MINUTES * 60_000);
  const limits = [
    { key: `address ${emailKey(email)}`, limit: PER_ADDRESS },
    { key: `network ${network}`, limit: PER_NETWORK },
  ];
  if (await takeAttempt(db, limits, since, now)) return;
  throw new DomainError("rate_limited", "That was often. Wait a quarter of an hour, then ask for a new link.", {
    retryAfterSeconds: WINDOW_MINUTES * 60,
  });
}
