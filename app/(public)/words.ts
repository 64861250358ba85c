import type { ReactNode } from "react";

/** What the pages say that belong to no issuer: the front door, looking up a credential, what is not there. */
export const homeWords = {
  title: "Waymark: credentials anyone can check",
  verify: "Verify",
  signIn: "Sign in",
  promise: "Credentials anyone can check, and pathways that award themselves.",
  lede: "Organisations issue certificates here and string them into pathways. Whoever earns the last step gets the completion certificate by itself. Whoever sees one can check it in a moment, without an account.",
  pathways: "Pathways",
  pathwaysHelp: "Hold every step, in any order, and the last one is awarded by itself.",
  example: "An example: three of four steps earned",
  exampleSteps: ["Data Literacy", "Cataloguing", "Quality & Lineage", "Privacy in Practice"],
  exampleCompletion: "Certified Data Steward",
  exampleNote: "Awarded with the last step",
  everyone: "For everyone involved",
  issuers: "Who issues",
  issuersText:
    "Define what can be earned, issue to one person or to a file of thousands, and let pathways do the rest.",
  openDashboard: "Open the dashboard",
  holders: "Who earns",
  holdersText: "A page and a certificate for each credential, to print, to send, or to add to a profile.",
  verifiers: "Who verifies",
  verifiersText:
    "The page shows the issuer’s own record as it is at that moment: valid, expired, on hold, withdrawn or replaced.",
};

export const verifyWords = {
  title: "Verify a credential",
  lede: "Paste its link, or type the id that stands beside the code on the certificate. You see what the issuer’s record says at this moment.",
  /** `hint`: what is wrong with what was typed. */
  notFound: (hint: string, beginning: ReactNode) => [
    `${hint} It begins with `,
    beginning,
    " and has 32 letters and digits after it, as they stand beside the code on the certificate.",
  ],
};

export const waitWords = {
  title: "A little slower",
  sentence: "That was faster than anybody reads.",
  text: "Many pages were asked for from your network within a minute. Wait half a minute, then load this page again. A credential whose link or id you have can be verified now.",
};

export const missingWords = { title: "Nothing here" };
