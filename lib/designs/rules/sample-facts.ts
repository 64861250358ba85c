import type { CertificateFacts } from "./view-model";

/** A made-up credential: what previews of a design and the tests draw. */
export const sampleFacts: CertificateFacts = {
  workspace: {
    id: "ws_northlight",
    name: "Northlight Academy",
    kind: "Data & information",
    accentHue: 225,
    signatoryName: "Ingrid Solheim",
    signatoryTitle: "Director of Studies",
  },
  achievement: {
    name: "Certified Data Steward",
    type: "CertificateOfCompletion",
    description: "Looks after what an organisation knows.",
  },
  recipientName: "Zofia Wiśniewska-Okafor",
  credentialId: "cred_7f3a9c1e5b2d4f60a8c1e5b2d4f60a8c",
  url: "https://waymark.example/c/cred_7f3a9c1e5b2d4f60a8c1e5b2d4f60a8c",
  issuedOn: "2026-11-02",
  expiresOn: "2028-11-02",
  pathway: {
    name: "Data Steward",
    steps: [
      { name: "Data literacy", earnedOn: "2026-01-12" },
      { name: "Cataloguing", earnedOn: "2026-02-09" },
      { name: "Quality & lineage", earnedOn: "2026-03-30" },
      { name: "Privacy in practice", earnedOn: "2026-05-18" },
      { name: "Stewardship project", earnedOn: "2026-11-02" },
    ],
  },
};
