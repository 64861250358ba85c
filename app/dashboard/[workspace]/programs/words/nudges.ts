import type { ReactNode } from "react";
import { count, formatNumber } from "@/components/ui/format";

const people = (n: number) => count(n, "person", "people");

/** Of both pages that begin with people chosen: nudges and extensions. */
export const chosenWords = {
  programs: "Programs",
  certifications: "Certifications",
  nobody: {
    title: "Nobody is chosen",
    text: "Choose people in a program or in the pipeline of a certification, then come back here.",
    action: "See programs",
  },
  table: "People chosen",
  name: "Name",
  program: "Program",
  pastDue: "Past due",
  nothing: "nothing",
  getsIt: "Gets it",
  dueOn: (name: string, day: string) => `${name} (${day})`,
  see: (n: number) => (n === 1 ? "See who it is" : `See all ${formatNumber(n)} by name`),
  seeFirst: (shown: number, all: number) => `See the first ${formatNumber(shown)} of ${formatNumber(all)} by name`,
};

export const nudgeWords = {
  crumb: "Nudge",
  title: (n: number) => `Nudge ${people(n)}`,
  lede: "A mail of their own for each, filled in with what is open for them. You can change every word of it.",
  who: "Who gets it",
  whom: (n: number) => people(n),
  of: (whom: ReactNode, program: ReactNode) => [whom, " of ", program, "."],
  and: (programs: number) => `${count(programs, "program")}`,
  unsubscribed: (n: number) => ` ${people(n)} ${n === 1 ? "wants" : "want"} no messages and will be passed over.`,
  withoutAddress: (n: number) => ` ${people(n)} ${n === 1 ? "has" : "have"} no address.`,
  ended: (n: number) => ` ${people(n)} ${n === 1 ? "is" : "are"} in a program that has ended, and will be passed over.`,
  nudgedToday: (n: number, all: number) => {
    if (all === 1) return "They were nudged today already.";
    if (n === all) return `All ${formatNumber(n)} were nudged today already.`;
    return `${formatNumber(n)} ${n === 1 ? "was" : "were"} nudged today already.`;
  },
  frozen: "It goes to these people and to nobody who falls behind later. Whoever has left by then is passed over.",
  mail: "Mail",
  what: "What it says",
};

export const nudgePageWords = {
  crumb: "Nudge",
  writtenOn: "Written on",
  sending: "Sending the nudge",
  stopped: (why: string | null) => `The sending stopped. ${why ?? ""} Whoever got it will not get it again.`,
  tryAgain: "Try again",
  goesOn: "It goes on.",
  keptHere: "No mail provider is set up, so mails are kept in the outbox and go nowhere.",
  mailed: "Mailed",
  kept: "Kept here",
  toPipeline: "Back to the pipeline",
  passedOver: "Passed over",
  failed: "Not sent",
  bounced: "Came back",
  waiting: (n: number) => `${formatNumber(n)} on their way`,
  toGo: (n: number) => `${formatNumber(n)} to go`,
  why: "Why they were passed over",
  whyLine: (n: number) => people(n),
  who: "Who it is for",
  table: "People of this nudge",
  recipient: "Recipient",
  program: "Program",
  mail: "Mail",
  toCome: "To come",
  cameBack: "Came back",
  erased: "Somebody who was erased",
  written: "What was written",
  subject: "Subject",
  text: "Text",
};
