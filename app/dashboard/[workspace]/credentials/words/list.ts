import type { ReactNode } from "react";
import { count, formatNumber } from "@/components/ui/format";

export const listWords = {
  title: "Credentials",
  importFile: "Import a file",
  issue: "Issue",
  empty: {
    title: "Nothing has been issued yet",
    text: "Issue a credential to one person, or to many from a CSV file.",
  },
  all: (n: number) => count(n, "credential"),
  most: "10,000 or more",
  search: "Name, address or id",
  achievement: "Achievement",
  status: "Status",
  source: "Source",
  group: "Group",
  any: "any",
  unknownFilter: "The address asks for a filter that is not known here. It was left out of this list.",
  nothingMatches: "No credential matches.",
  clear: "Clear filters",
};

/** What was just done, said by the page that one comes back to. */
export const didWords = {
  nothing: "Nothing was changed: there was no room.",
  again: "Issued again. This one takes the place of the earlier.",
  draft: "A draft was made: the credential limit leaves no room for more.",
  issued: "Issued.",
};

const waiting = (n: number) => `${count(n, "more waits", "more wait")} for room.`;

/** Drafts that wait for room: the note above the list, and the page that lets them out. */
export const draftWords = {
  title: "Waiting drafts",
  none: (drafts: number, limit: number): [bold: string, rest: string] => [
    count(drafts, "draft"),
    ` ${drafts === 1 ? "waits" : "wait"} for room: the credential limit of ${formatNumber(limit)} is reached.`,
  ],
  some: (going: number, rest: number): [bold: string, rest: string] => [
    count(going, "draft"),
    ` can go out now.${rest > 0 ? ` ${waiting(rest)}` : ""}`,
  ],
  release: (going: number) => (going === 1 ? "Issue it" : `Issue all ${formatNumber(going)}`),
  changeLimit: "Change the limit",
  question: (going: number) => `Issue ${count(going, "waiting draft")}?`,
  waiting: (n: number) => `${count(n, "draft waits", "drafts wait")} for room.`,
  full: (limit: number) => `The credential limit of ${formatNumber(limit)} leaves no room: nothing can go out now.`,
  confirm: (going: number) => `Issue ${formatNumber(going)}`,
  notYet: "Not yet",
  goOut: "go out",
  wait: "wait for room",
  issued: (going: number) => (going === 1 ? "draft is issued" : "drafts are issued, the oldest first"),
  issuedLine: "They become valid and public, and count in pathways. Whoever is to be told gets a mail.",
  waitLine: (limit: number) => `The limit of ${formatNumber(limit)} leaves no more.`,
};

/** The page that says what will happen to what was selected. */
export const actWords = {
  crumb: "Credentials",
  question: (confirm: string) => `${confirm}?`,
  one: (verb: string, name: ReactNode, achievement: ReactNode) => [`${verb} `, name, "’s ", achievement, "?"],
  notYet: "Not yet",
  back: "Back to credentials",
  nothingSelected: "Nothing is selected",
  selectFirst: "Select credentials in the list first.",
  nothingFits: "Nothing of this fits",
  noneCan: (n: number) => `None of the ${formatNumber(n)} selected is in a state in which this can be done.`,
  noneFound: (n: number) =>
    n === 0
      ? "The filters find no credential."
      : `None of the ${formatNumber(n)} is in a state in which this can be done.`,
  found: "All that the list’s filters find, the pages that you have not seen included.",
  everything: "Every credential of this workspace.",
  see: "See them",
  waits: "wait for room",
  waitsLine: "The credential limit leaves no more. The oldest go out first.",
  leftAlone: "left alone, since this does not fit",
  leftAloneAll: "left alone",
  othersLine: "Their state does not fit: they stay as they are.",
  other: (name: ReactNode, achievement: ReactNode, state: string) => [name, ", ", achievement, ` (${state})`],
  more: (n: number) => `and ${formatNumber(n)} more`,
  expired: "expired",
  job: "A job does it",
  jobLine: "You can leave the page; the list shows how far it is.",
};
