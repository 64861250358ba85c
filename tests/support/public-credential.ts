import type { Id } from "@/lib/core/ids";
import type { PublicCredential } from "@/lib/verification/rules/public-credential";

/** A valid credential as strangers see it. */
export function aPublicCredential(change: Partial<PublicCredential> = {}): PublicCredential {
  return {
    id: "cred_1" as Id<"credential">,
    state: "valid",
    recipientName: "Zofia Wiśniewska",
    issuedOn: "2026-03-10",
    expiresOn: "2028-03-10",
    timeZone: "Europe/Oslo",
    changedOn: null,
    newer: null,
    awardedBy: null,
    profile: null,
    evidence: [],
    workspace: {
      id: "ws_1" as Id<"workspace">,
      slug: "northlight",
      name: "Northlight Academy",
      kind: "",
      accentHue: 230,
      accentChroma: 80,
      logoHash: null,
      signatoryName: "",
      signatoryTitle: "",
      timeZone: "Europe/Oslo",
      website: "https://northlight.example/",
      websiteVerifiedAt: null,
    },
    achievement: {
      id: "ach_1" as Id<"achievement">,
      name: "Rigging",
      description: "",
      type: "Course",
      level: null,
      skills: [],
      criteria: "",
      listed: true,
    },
    ...change,
  };
}
