import type { Id } from "../../core/ids";
import { isExpired } from "./validity";
import type { CredentialStatus, Evidence, SourceKind, Visibility } from "./vocabulary";

/** A credential as members and the API see it (CONTRACT §3). */
export type CredentialView = {
  id: Id<"credential">;
  achievementId: Id<"achievement">;
  achievementName: string;
  recipient: { id: Id<"recipient">; name: string; email: string };
  status: CredentialStatus;
  expired: boolean;
  issuedOn: string;
  expiresOn: string | null;
  source: { kind: SourceKind; id: string | null };
  visibility: Visibility;
  replacedBy: Id<"credential"> | null;
  reason: string | null;
  attributes: Record<string, string>;
  evidence: Evidence[];
  showEvidence: boolean;
  version: number;
  createdAt: string;
};

type Row = Omit<CredentialView, "recipient" | "expired" | "source" | "createdAt"> & {
  recipientId: Id<"recipient">;
  recipientName: string | null;
  recipientEmail: string | null;
  expiresAt: Date | null;
  sourceKind: SourceKind;
  sourceId: string | null;
  createdAt: Date;
};

export function viewCredential(row: Row, now: Date): CredentialView {
  return {
    id: row.id,
    achievementId: row.achievementId,
    achievementName: row.achievementName,
    recipient: { id: row.recipientId, name: row.recipientName ?? "", email: row.recipientEmail ?? "" },
    status: row.status,
    expired: row.status === "issued" && isExpired(row.expiresAt, now),
    issuedOn: row.issuedOn,
    expiresOn: row.expiresOn,
    source: { kind: row.sourceKind, id: row.sourceId },
    visibility: row.visibility,
    replacedBy: row.replacedBy,
    reason: row.reason,
    attributes: row.attributes,
    evidence: row.evidence,
    showEvidence: row.showEvidence,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
  };
}
