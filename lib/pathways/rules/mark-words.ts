import { SOURCE_WORDS } from "../../credentials/rules/credential-words";
import type { CredentialStatus, SourceKind } from "../../credentials/rules/vocabulary";

type Step = { issuedOn: string; expiresOn: string | null; sourceKind: SourceKind };
type Completion = { issuedOn: string; status: CredentialStatus; preExisting: boolean };
type FormatDay = (day: string) => string;

/** What stands behind the mark of a step: “Earned 2 Nov 2026. From a file.” */
export function stepWords({ issuedOn, expiresOn, sourceKind }: Step, expired: boolean, day: FormatDay): string {
  const until = expired && expiresOn ? `, expired after ${day(expiresOn)}` : "";
  return `Earned ${day(issuedOn)}${until}. ${SOURCE_WORDS[sourceKind]}.`;
}

/** What stands behind the mark of completion. */
export function completionWords({ issuedOn, status, preExisting }: Completion, day: FormatDay): string {
  if (status === "draft") return "A draft waits to be issued.";
  if (status === "revoked") return "Awarded, and revoked since.";
  if (status === "suspended") return `Awarded ${day(issuedOn)}. Suspended.`;
  if (status === "deleted") return "Awarded, and deleted since.";
  return preExisting ? `Held already, since ${day(issuedOn)}.` : `Awarded ${day(issuedOn)}.`;
}
