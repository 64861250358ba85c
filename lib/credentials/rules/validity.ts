import { addMonths, type Day, endOfDay } from "../../core/dates";
import type { CredentialStatus } from "./vocabulary";

/** The last day of validity: given, or counted in whole months from the issue day; null: without end. */
export function expiryDay(issuedOn: Day, validityMonths: number | null, given?: Day | null): Day | null {
  if (given !== undefined && given !== null) return given;
  return validityMonths === null ? null : addMonths(issuedOn, validityMonths);
}

/** The first instant at which a credential is no longer valid (through the end of `expiresOn` in its own zone). */
export function expiryInstant(expiresOn: Day | null, timeZone: string): Date | null {
  return expiresOn === null ? null : endOfDay(timeZone, expiresOn);
}

export function isExpired(expiresAt: Date | null, now: Date): boolean {
  return expiresAt !== null && expiresAt <= now;
}

export const PUBLIC_STATES = ["revoked", "replaced", "suspended", "expired", "not_yet_valid", "valid"] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

/** The one state that the public sees, by precedence (DESIGN §5); null: there is nothing to see. */
export function publicState(
  credential: { status: CredentialStatus; expiresAt: Date | null; startsAt: Date },
  now: Date,
): PublicState | null {
  if (credential.status === "draft" || credential.status === "deleted") return null;
  if (credential.status !== "issued") return credential.status;
  if (isExpired(credential.expiresAt, now)) return "expired";
  return credential.startsAt > now ? "not_yet_valid" : "valid";
}
