import type { ReactNode } from "react";
import { formatNumber } from "@/components/ui/format";

export const uploadWords = {
  crumbs: { list: "Credentials", here: "Import" },
  title: "Import credentials",
  lede: "One achievement to many people, from a CSV file. You see every row before anything is issued.",
  what: "What is issued",
  achievement: "Achievement",
  choose: "Choose one",
  issuedOn: "Issued on",
  issuedOnHelp: (timeZone: string) => `For rows without a day of their own. A day of ${timeZone}.`,
  whom: {
    title: "To whom",
    description:
      "A name and an e-mail address for each person; columns for days, and any other, if you have them. Headings may be in your language.",
  },
  file: {
    label: "CSV file",
    help: "UTF-8, up to 50 MB.",
    large: "This file is larger than 50 MB. Split it into several.",
  },
  samples: "Samples to try:",
  sample: {
    plain: "the plain one",
    credly: "as Credly has it",
    certifier: "as Certifier has it",
    german: "German headings",
    mistakes: "with mistakes",
  },
  cancel: "Cancel",
  read: "Read the file",
};

export const fileWords = {
  title: "Import",
  of: (achievement: ReactNode) => ["Credentials of ", achievement, "."],
};

export const mappingWords = {
  title: "Columns",
  description: "Proposed from the headings. What you leave out becomes an attribute.",
  email: "E-mail address",
  name: "Name, or first name",
  choose: "Choose a column",
  lastName: { label: "Family name", none: "In the same column" },
  issuedOn: { label: "Issued on", none: "The same day for all" },
  expiresOn: { label: "Expires on", none: "As the achievement says" },
  day: { label: "Day for rows without one", help: (timeZone: string) => `A day of ${timeZone}.` },
  read: "Read again",
};

export const previewWords = {
  unmapped: "Say which columns hold the e-mail address and the name. The headings do not tell.",
  noRows: "The file has headings, but no rows.",
  noneGood: "No row can be imported as it is. Mend the file, or choose other columns.",
  first: "First rows",
  inAll: (n: number) => `${formatNumber(n)} in all`,
  issue: "Issue",
  confirm: (valid: number, bad: number) =>
    bad > 0 ? `Issue ${formatNumber(valid)} and leave out ${formatNumber(bad)}` : `Issue ${formatNumber(valid)}`,
  another: "Choose another file",
  split: { issued: "issued", drafts: "drafts", leftOut: "left out" },
  issued: (n: number) => (n === 1 ? "credential is issued" : "credentials are issued, in the order of the file"),
  issuedLine: "New people are added to your recipients; known ones keep their name.",
  drafts: (n: number) => (n === 1 ? "becomes a draft" : "become drafts"),
  draftsLine: "The credential limit leaves no more room.",
  bad: (n: number) => (n === 1 ? "row is left out" : "rows are left out"),
  badLine: "You can download them, mend them, and import them afterwards.",
  once: "Nobody gets the same twice",
  onceLine: "Whoever has this achievement with the same day already is skipped.",
  tell: "Tell each person by mail",
  offOn: (day: string) => `Off, since it is issued on ${day}.`,
  offPast: "Off, since some rows are of the past.",
};

export const rowWords = {
  line: "Line",
  name: "Name",
  email: "E-mail address",
  issuedOn: "Issued on",
  expiresOn: "Expires on",
  byAchievement: "By the achievement",
  attributes: "Attributes",
  attribute: (name: string, value: string) => `${name}: ${value}`,
  none: "–",
};

const leftOut = (n: number) => `${formatNumber(n)}, left out`;

export const outcomeWords = {
  job: { done: "Imported", failed: "Stopped before the end", open: "Issuing credentials" },
  retry: "Try again",
  retryLine: "It goes on where it stopped. Nobody gets the same twice.",
  title: "What came of it",
  see: "See the credentials",
  rows: "Rows in the file",
  issued: "Issued",
  drafts: "Drafts",
  waiting: (n: number) => `${formatNumber(n)}, waiting for room`,
  already: "Were there already",
  skipped: (n: number) => `${formatNumber(n)}, skipped`,
  refused: "Held only once",
  unread: "Could not be read",
  leftOut,
  issuedOn: "Issued on",
  day: (day: string) => `${day}, or as the row says`,
  mails: "Mails",
  told: "Each person is told",
  silent: "Nobody is told",
};
