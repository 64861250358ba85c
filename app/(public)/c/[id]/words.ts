import type { ReactNode } from "react";

/** What the public page of a credential says. Its state: lib/verification/rules/verdict.ts. */
export const pageWords = {
  goneTitle: "Deleted credential",
  title: (achievement: string, recipient: string, issuer: string) => `${achievement}, ${recipient} · ${issuer}`,
  description: (word: string, sentence: string) => `${word}. ${sentence}`,
  awarded: (recipient: string, issuer: string) => `Awarded to ${recipient} by ${issuer}.`,
  imageAlt: (word: string, title: string) => `${word}: ${title}`,
  verifyAnother: "Verify another",
};

export const headWords = {
  checked: "Checked a moment ago",
  newer: "See the newer one",
  awarded: (holder: ReactNode, issuer: ReactNode) => ["Awarded to ", holder, " by ", issuer],
  wasAwarded: (holder: ReactNode, issuer: ReactNode) => ["Was awarded to ", holder, " by ", issuer],
  verifiedIssuer: ", verified issuer",
};

export const sheetWords = {
  certificate: "Certificate",
  pdf: "PDF",
  image: "Image",
  size: "A4, ready to print",
};

export const checkWords = {
  title: "What was checked",
  issuedBy: (issuer: ReactNode) => ["Issued by ", issuer],
  record: "This page shows the issuer’s own record, not a copy of it.",
  verified: "Verified issuer",
  notVerified: "Issuer not verified",
  inForce: "In force",
  inForceUntil: "Not revoked, on hold or replaced, and before its end date.",
  inForceWithoutEnd: "Not revoked, on hold or replaced. It has no end date.",
};

export const factWords = {
  title: "Facts",
  awarded: "Awarded",
  since: { revoked: "Withdrawn", suspended: "On hold since", replaced: "Replaced" },
  validThrough: "Valid through",
  wasValidThrough: "Was valid through",
  /** The issuer's time zone, in which the last day ends. */
  zone: (timeZone: string) => `(${timeZone})`,
  wouldHaveEnded: "Would have ended",
  noEnd: "No end date",
  kind: "Kind",
  kindAndLevel: (kind: string, level: string) => `${kind}, ${level}`,
  how: "How",
  byPathway: (pathway: string) => `By the ${pathway} pathway`,
  byAllSteps: (pathway: string, steps: number) => `By the ${pathway} pathway, all ${steps} steps`,
  issuer: "Issuer",
  noWebsite: "Website not known",
  credential: "Credential",
  print: "See whether it still holds:",
};

export const shareWords = {
  addToLinkedIn: "Add to LinkedIn",
  share: "Share",
  mail: "Mail",
  link: "Link to this page",
  copyLink: "link to this page",
  embed: "For a web page of your own",
  copyEmbed: "code of the frame",
  embedHelp: "It always shows the state of the moment.",
  qr: "QR code",
  qrAlt: (url: string) => `QR code that leads to ${url}`,
  qrHelp: "Leads to this page. Print it beside the name, or put it on a slide.",
  qrDownload: "Download as SVG",
};

export const pathwayWords = {
  partOf: (pathways: number) => (pathways === 1 ? "Part of a pathway" : `Part of ${pathways} pathways`),
  trail: (recipient: string, pathway: string) => `${recipient} on ${pathway}`,
  here: "This credential",
  expired: "Expired",
  expiredAfter: (note: string) => `${note}, expired`,
  progress: (earned: number, steps: number) => `${earned} of ${steps} steps earned`,
  completed: (steps: number) => `Completed, all ${steps} steps`,
};

export const meaningWords = {
  certifies: "What it certifies",
  took: "What it took",
  skills: "Skills",
  evidence: "Evidence",
  evidenceHelp: "Shown by its holder. The links lead to other sites.",
};

export const goneWords = {
  title: "This credential was deleted.",
  box: "Another link or id",
  text: "Its issuer removed it, and with it every personal detail. That says nothing about what its holder learnt: ask them, or the issuer, whether another one took its place.",
};

export const plainWords = {
  missing: "There is no such credential.",
  missingFrame: "There is no credential at this address.",
  gone: "This credential was deleted.",
};
