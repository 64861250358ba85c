import { count } from "@/components/ui/format";

export const listWords = {
  title: "Recipients",
  lede: "Everybody who holds a credential of yours. They are added as you issue.",
  names: "Name corrections",
  groups: "Groups",
  export: "Export CSV",
  wishes: (people: number) => `${count(people, "person", "people")} asked for another name.`,
  answer: "Answer",
  empty: { title: "Nobody is here yet", text: "People appear with the first credential that you issue to them." },
  issue: "Issue a credential",
  total: (total: number) => count(total, "recipient"),
  search: "Name or address",
  group: "Group",
  anyGroup: "any",
  clear: "Clear filters",
  nothingMatches: "Nobody matches.",
  columns: { name: "Name", groups: "Groups", credentials: "Credentials", since: "Known since" },
  noGroup: "–",
  signIn: "Sign in first.",
};

export const personWords = {
  issue: "Issue a credential",
  wish: { before: "Wants to be written “", after: "”." },
  answer: "Answer",
  facts: "Facts",
  since: "Known since",
  address: "Address",
  claimed: "Theirs: proven by signing in",
  unclaimed: "Not proven yet",
  directory: "Directory",
  listed: "Listed",
  unlisted: "They opted out",
  messages: "Messages",
  unsubscribedOn: "Unsubscribed on",
  subscribed: "They get them",
  history: "History",
};

export const heldWords = {
  title: "Credentials",
  all: "All of them",
  none: "They hold nothing.",
  first: "Issue the first",
  columns: { achievement: "Achievement", issued: "Issued on", expires: "Expires on", status: "Status" },
  actions: "Actions",
  actionsFor: (achievement: string) => `Actions for ${achievement}`,
  open: "Open",
  never: "Never",
};

export const waysWords = {
  title: "Pathways",
  none: "None of what they hold is part of an active pathway.",
  completed: "Completed",
  missing: (steps: number) => `${count(steps, "step")} missing`,
  trail: (pathway: string, person: string) => `${pathway}: steps of ${person}`,
};

export const mailsWords = {
  title: "Mails",
  none: "No mail has gone to them.",
  columns: { mail: "Mail", state: "State", queued: "Queued" },
};

export const detailsWords = {
  title: "Name and groups",
  kept: "Credentials keep the name that they were issued with.",
  name: "Name",
  groups: "Groups",
  groupsHelp: "Parted by commas; a new name becomes a group.",
  save: "Save",
  saved: "Saved.",
  erase: "Erase this person’s data",
};

export const mergesWords = {
  title: "Other records",
  same: "is the same person: both addresses are proven.",
  merge: "Merge",
  mergedOn: "A record was merged into this one on",
  undoUntil: "Undo, until",
  question: "Is this one person with two addresses?",
  notYet:
    "Two records are merged only when the same person has proven both addresses: signed in with one, and added the other to their account. Ask them to do that; then this page offers the merge.",
};

export const mergeWords = {
  title: "Merge two records",
  crumb: "Merge",
  question: { before: "Merge", between: "into", after: "?" },
  lede: "One person has proven both addresses.",
  stays: "stays.",
  swap: "Keep the other instead",
  back: "Back",
  notYet: "Not yet",
  confirm: (credentials: number) =>
    credentials === 0 ? "Merge the two" : `Merge and move ${count(credentials, "credential")}`,
  holder: {
    fact: (n: number) => (n === 1 ? "credential changes its holder" : "credentials change their holder"),
    line: "Their addresses, names and dates stay. Pathways look again, and may be completed.",
  },
  both: {
    fact: (n: number) => (n === 1 ? "achievement is held by both" : "achievements are held by both"),
    line: "Both credentials stay. Nothing is awarded anew because of a merge.",
  },
  moves: {
    wishes: "A wish for quiet holds for both",
    fact: (groups: number, mails: number) => `of theirs move too: ${count(groups, "group")}, ${count(mails, "mail")}`,
    line: "Who opted out of messages or the directory with one address has opted out with both.",
  },
  old: {
    fact: "The old address keeps working",
    line: "What is issued to it from now on reaches the record that stays.",
  },
  pointer: { fact: "The merged record leads to the kept one", line: "It is in no list any more." },
  undo: {
    fact: "It can be undone for 30 days",
    line: "Then all of this goes back. What is earned meanwhile stays with the record that was kept.",
  },
};

export const undoWords = {
  title: "Undo a merge",
  question: "Undo the merge?",
  confirm: "Undo the merge",
  notYet: "Not yet",
  back: {
    fact: "All that was moved goes back to its own record",
    line: "Credentials, groups, mails, reviews and answered wishes, exactly those.",
  },
  stays: { fact: "What came since stays here", line: "Also what a pathway awarded because the two were one." },
  wishes: {
    fact: "What they said since holds for both",
    line: "Nobody gets messages, or is listed in the directory, who said no after the merge.",
  },
};

export const eraseWords = {
  title: "Erase a person’s data",
  crumb: "Erase",
  question: { before: "Erase the data of", after: "?" },
  lede: "This can’t be undone. Whoever comes back with the same address is new to you.",
  confirm: (credentials: number) =>
    credentials === 0 ? "Erase the data" : `Erase the data and close ${count(credentials, "credential")}`,
  notYet: "Not yet",
  gone: {
    fact: "Gone: name and address, everywhere here",
    line: "On their record, in imports, in kept answers of the API.",
    merged: (records: number) => `Also of the ${count(records, "record")} merged into this one.`,
  },
  credentials: {
    fact: (n: number) => (n === 1 ? "credential can’t be checked any more" : "credentials can’t be checked any more"),
    line: "Name, attributes, pictures and earlier wordings go. Their addresses say that they were deleted.",
  },
  mails: {
    fact: (n: number) => (n === 1 ? "mail is deleted" : "mails are deleted"),
    line: "Also those that still wait to be sent.",
  },
  more: {
    fact: (wishes: number, groups: number) =>
      `more go: ${count(wishes, "wish", "wishes")} for another name, ${count(groups, "place")} in groups`,
    line: "And what was kept of merges.",
  },
  remain: {
    fact: (n: number) => (n === 1 ? "remains as a number" : "remain as numbers"),
    line: (messages: number) =>
      messages > 0
        ? `Without a person: in figures, in the limit, and in the results of ${count(messages, "message")}.`
        : "Without a person: in figures, in the limit.",
  },
  history: { fact: "The history of changes stays", line: "It holds ids and no names of recipients." },
};

const askedHere = "Recipients can ask for another name on their own page. What they ask for appears here.";

export const namesWords = {
  title: "Name corrections",
  lede: "Recipients ask here when their name is written wrongly. Whatever you answer, they get a mail.",
  open: "To answer",
  answered: "Answered",
  nothingOpen: { title: "Nobody waits for an answer", text: askedHere },
  nothingAnswered: { title: "Nothing answered yet", text: askedHere },
  columns: { now: "Written now", wanted: "Wanted", asked: "Asked", answer: "Answer" },
  actions: "Actions",
  accepted: "Accepted",
  declined: "Declined",
  answer: "Answer",
};

export const nameWords = {
  title: "Name correction",
  question: { before: "Write", after: "?" },
  now: "Written now",
  wanted: "Wanted",
  say: "They say",
  asked: "Asked",
  accepted: (by: string) => `Accepted by ${by}.`,
  declined: (by: string) => `Declined by ${by}:`,
  withdrawn: "They withdrew this themselves. Nothing is left to answer.",
  job: "a job",
  accept: "Accept",
  acceptWhat: "Each credential you tick keeps its id and its award date; the earlier wording is kept beside it.",
  nothingHeld: "They hold nothing that could be corrected. Their record takes the name.",
  correctOn: "Correct the name on",
  draft: "Draft",
  says: { before: "says “", after: "”" },
  confirm: "Accept and correct",
  decline: "Decline",
  why: "Why",
  whyHelp: "They read this in the mail.",
};
