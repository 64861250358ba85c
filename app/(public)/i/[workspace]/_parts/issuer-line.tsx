import { BadgeCheck } from "lucide-react";
import type { PublicIssuer } from "@/lib/pathways/rules/public-views";
import { issuerStanding } from "@/lib/verification/rules/issuer-standing";

/** What kind of issuer it is, and how far it is known who that is. */
export function IssuerLine({ issuer }: { issuer: PublicIssuer }) {
  const { kind, address, short, sentence } = issuerStanding(issuer);
  if (!issuer.kind && !short) return null;
  return (
    <p className="issuer-line">
      {kind === "proven" && <BadgeCheck aria-hidden />}
      {short && address && (
        <a className="link" href={address} rel="noopener" title={sentence}>
          {short}
        </a>
      )}
      {issuer.kind && <span>{issuer.kind}</span>}
    </p>
  );
}
