import { formatNumber } from "@/components/ui/format";
import { previewPeopleWords } from "./confirmations";

/** Adding a certification to a program that ended without one. */
export const certifyWords = {
  crumb: "Add certification",
  title: (name: string) => `Add a certification to ${name}`,
  lede: (day: string) =>
    `It ended on ${day} without one. Whoever passed then gets a certificate of that day; nobody is evaluated anew.`,
  choose: "Certification",
  placeholder: "Choose one",
  hint: "Published, earned by programs, and not invisible. Its validity counts as it is now.",
  see: "See what it does",
  seeAgain: "See what this one does",
  noneYet: {
    title: "There is none to add",
    text: "A certification that is earned by programs, and not invisible, has to be published first.",
    create: "Create a certification",
    see: "See certifications",
  },
  has: {
    title: (name: string) => `This program has a certification: ${name}`,
    text: "Whoever passes when evaluated again is certified by it.",
    results: "See the results",
  },
  question: (name: string) => `Certify with ${name}?`,
  confirm: (n: number) => (n === 0 ? "Add the certification" : `Add it and certify ${formatNumber(n)}`),
  notYet: "Not yet",
  split: { certified: "certified", drafts: "certificate waits", kept: "keep a later certificate" },
  certified: (n: number) => (n === 1 ? "person is certified" : "people are certified"),
  certifiedLine: (certification: string, day: string) => `${certification}, issued on ${day}, when the program ended.`,
  nobody: "Nobody is certified now",
  nobodyLine: "Nobody passed the program. Whoever passes when you evaluate them again is certified.",
  drafts: (n: number) => (n === 1 ? "certificate waits as a draft" : "certificates wait as drafts"),
  draftsLine: (room: number) =>
    `The limit has room for ${formatNumber(room)}: for whoever completed the program first. Drafts can go out as soon as there is room again.`,
  kept: (n: number) => (n === 1 ? "person keeps a later certificate" : "people keep a later certificate"),
  keptLine: "It was issued after the program ended. It stays, and stands for the result.",
  replacing: (n: number) => (n === 1 ? "earlier certificate is replaced" : "earlier certificates are replaced"),
  replacingLine: "Whoever holds this certification already gets the new certificate in its place.",
  earlier: (n: number) => (n === 1 ? "of them moves to an earlier expiry" : "of them move to an earlier expiry"),
  earlierLine: "Their present certificate runs longer, or has no end. Look at them below first.",
  expired: (n: number) =>
    n === 1 ? "new certificate is expired from the start" : "new certificates are expired from the start",
  expiredLine: "The program ended so long ago that their last day is over. They are issued all the same, as expired.",
  mail: "Everyone who is certified gets one mail",
  mailLine: "It hands over the certificate. How the program ended was told when it did.",
  snapshot: "The results stay as they are",
  snapshotLine: "Who did not pass gets nothing, and hears nothing. Another certification can’t be added afterwards.",
};

export const certifyPeopleWords = {
  ...previewPeopleWords,
  title: "Who passed, and what they get",
  groups: {
    drafts: "whose certificate waits",
    kept: "who keeps a later certificate",
    replacing: "whose certificate is replaced",
    expires_earlier: "whose expiry moves earlier",
    expired: "whose certificate is expired",
  },
  table: "What the certification means for everyone who passed",
  gets: "Gets",
  states: { certified: "A certificate", draft: "A draft", kept: "Keeps the later one" },
  expired: "Expired already",
};

/** On the program's pages, while the job runs and some time after. */
export const certifyJobWords = {
  name: "Certifying those who passed",
  openJobs: "Open the jobs",
  failed: "It stopped half way. Nobody gets anything twice: open the job and run it again.",
};
