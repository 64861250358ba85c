import type { ReactNode } from "react";

export const recordWords = {
  crumb: "Credentials",
  title: (name: string, achievement: string) => `${name}, ${achievement}`,
  publicPage: "Public page",
  revoked: (reason: ReactNode) => ["Revoked: “", reason, "”"],
  suspended: (reason: ReactNode) => ["Suspended: “", reason, "”"],
  newer: "A newer one has taken its place.",
  openNewer: "Open the newer one",
  certificate: "Certificate",
  privateSheet: "While it is private, only its recipient sees the certificate and the page.",
  certificateOf: (name: string, achievement: string) => `Certificate of ${name}: ${achievement}`,
  facts: "Facts",
  link: "Link",
  theLink: "the link",
  history: "History",
};

export const factWords = {
  recipient: "Recipient",
  issuedOn: "Issued on",
  expiresOn: "Expires on",
  never: "Never",
  source: "Source",
  from: (source: string, name: ReactNode) => [`${source}: `, name],
  visibility: "Who can see it",
  public: "Whoever has the link",
  private: "Only its recipient and you",
  replaces: "Takes the place of",
  earlierNames: "Earlier names",
  id: "Id",
};

export const evidenceWords = {
  title: "Evidence",
  shown: "Its recipient shows it on the public page.",
  hiddenWithPage: "Its recipient shows it, but the public page is hidden from strangers.",
  kept: "Only its recipient and members see it. Its recipient decides whether the public page shows it.",
  draft: "Only members see it until this is issued. Its recipient then decides whether the public page shows it.",
};

export const changeWords = {
  title: "Change it",
  correct: {
    title: "Correct the name",
    description: "The same credential, with the name as it should be. The earlier one is kept.",
    label: "Name on the certificate",
    verb: "Correct",
    done: "Corrected.",
  },
  visibility: {
    title: "Who can see it",
    public: "Whoever has the link sees it.",
    private: "Its public page is hidden from strangers.",
    hide: "Make it private",
    show: "Make it public",
    hidden: "Private now.",
    shown: "Public now.",
  },
  again: "Issue again",
};

export const deletedWords = {
  crumb: "Deleted",
  title: "A deleted credential",
  badge: "Deleted",
  open: "Open the one issued again",
  erased: "Its recipient’s data was erased. Only the count is kept.",
  gone: "Its name, attributes and files are gone, and its address says so. Nothing issues it again by itself.",
};
