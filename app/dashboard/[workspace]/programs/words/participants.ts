import type { ReactNode } from "react";
import { count, formatNumber } from "@/components/ui/format";

export const listWords = {
  title: "Participants",
  tab: (name: string) => `Participants of ${name}`,
  search: "Name or address",
  group: "Group",
  status: "Status",
  any: "any",
  clear: "Clear the filters",
  nothingMatches: "Nobody matches.",
  summary: (n: number) => count(n, "participant"),
  empty: {
    title: "Nobody is in it yet",
    text: "Add people one by one, a whole group, or a file with names and addresses.",
  },
  person: "Participant",
  done: "Required",
  of: (done: number, all: number) => `${formatNumber(done)} of ${formatNumber(all)}`,
  expected: "Expected",
  none: "–",
  actions: "Actions",
  actionsFor: (name: string) => `Actions for ${name}`,
  open: "Open",
  noun: "participant",
  extend: "Give more time",
  nudge: "Nudge",
  remove: "Take out",
  import: "Add from a file",
  add: "Add participants",
  came: (n: number) => (n === 0 ? "Everybody in the file was in it already." : `${count(n, "participant")} added.`),
  ended: "This program has ended. Who took part in it stays as it was.",
};

export const addWords = {
  title: "Add participants",
  lede: "Somebody who was in it before comes back with the progress they had.",
  one: "One person",
  name: "Name",
  email: "E-mail address",
  group: "Group",
  noGroup: "none",
  add: "Add",
  nameHelp: "Needed where nobody has this address yet. Whoever is known keeps their name.",
  isIn: (name: string) => `${name} is in it now.`,
  /** What became of one person; without an answer the page says it. */
  became: (to?: { added: number; returned: number; regrouped: number }) => {
    if (!to || to.added > 0) return "Added.";
    if (to.returned > 0) return "Back in it, with the progress they had.";
    return to.regrouped > 0 ? "They were in it already. Their group is changed." : "They are in it already.";
  },
  knownAs: (name: ReactNode) => ["This address is known as ", name, ", and stays so."],
  rename: "Change the name",
  known: "Somebody you know",
  find: "Name or address",
  search: "Search",
  nobody: "Nobody of that name or address.",
  allInside: (n: number) =>
    n === 1 ? "The one of that name is in it already." : `All ${formatNumber(n)} of that name are in it already.`,
  moreOutside: (n: number) => `${formatNumber(n)} more. Search for more of the name, or for the address.`,
  addOne: (name: string) => `Add ${name}`,
  whole: "A whole group",
  wholeHelp: "Its members as of now, with the group as their label. Who joins it later is not added.",
  choose: "Choose a group",
  option: (name: string, n: number) => `${name}, ${count(n, "person", "people")}`,
  addGroup: "Add its members",
  addedGroup: (to?: { added: number; returned: number; regrouped: number }) => {
    const came = to ? to.added + to.returned : 0;
    if (came > 0) return `${count(came, "person", "people")} added.`;
    return to?.regrouped
      ? `${count(to.regrouped, "person has", "people have")} the group as label now.`
      : "All of its members are in it already.";
  },
  noGroups: "There is no group with members yet.",
  file: "A file",
  fileHelp:
    "A CSV file with name, email and, if you like, group: up to 5,000 rows. You see what is wrong with it before anything is written.",
};

export const personWords = {
  tab: (name: string, program: string) => `${name} in ${program}`,
  of: (program: ReactNode) => ["In ", program],
  standing: "Where they stand",
  required: "Required components",
  expected: "Expected",
  group: "Group",
  added: "Added",
  left: "Taken out",
  leftNote: "They are not in this program any more. Their progress stays, for when they come back.",
  add: "Add them again",
  again: "They are in it again.",
  nudged: "Last nudge",
  nudgedToday: "Today",
  address: "E-mail address",
  components: "Components",
  lede: "What you set here counts at once. Components that follow a course are set by its grades.",
  draft: "Progress is recorded once the program has been started.",
  ending: "This program is being ended. Nothing of it changes until everybody has a result.",
  ended: "This program has ended. What you set here changes no result; only “Evaluate again” looks at it anew.",
  table: {
    name: "Component",
    kind: "Kind",
    due: "Due",
    status: "Status",
    since: "Completed",
    source: "According to",
    optional: "optional",
    uncounted: "never counts",
    late: "past due",
    extended: (day: ReactNode) => ["extended, from ", day],
    takeBack: (day: string) => `Back to ${day}`,
    takeBackFor: (name: string, day: string) => `Back to ${day} for ${name}`,
    tookBack: (name: string, day: string) => `${name} is due on ${day} again.`,
    set: (name: string) => `Status of ${name}`,
    course: "See the course",
  },
  save: "Save progress",
  saved: "Saved.",
  nudge: "Nudge",
  extend: "Give more time",
  remove: "Take out",
};

export const removeWords = {
  crumb: "Take out",
  title: (name: string) => `Take ${name} out of the program?`,
  lede: (program: ReactNode) => ["The program is ", program, "."],
  goes: "They leave the program and its pipeline",
  goesLine: "They no longer see it, get no mails about it, and are not evaluated when it ends.",
  stays: "Their progress is kept",
  staysLine: "Add them again, and it is as it was, with all extra time.",
  nothing: "Nobody is told",
  nothingLine: "No mail is sent about it. Credentials they hold stay.",
  confirm: "Take them out",
  done: (name: string) => `${name} is taken out. Their progress is kept.`,
  keep: "Keep them",
};

const NAMED = 5;

export const removeManyWords = {
  title: (n: number) => `Take ${count(n, "person", "people")} out of the program?`,
  goes: (n: number) => (n === 1 ? "person is taken out" : "people are taken out"),
  goesLine: (names: readonly string[]) => {
    const more = names.length - NAMED;
    return more > 0 ? `${names.slice(0, NAMED).join(", ")} and ${formatNumber(more)} more.` : `${names.join(", ")}.`;
  },
  confirm: (n: number) => `Take ${count(n, "person", "people")} out`,
  done: (n: number) => `${count(n, "person is", "people are")} taken out. Their progress is kept.`,
  nobody: "Nobody is selected who could be taken out",
  back: "Back to the participants",
};

export const importWords = {
  title: "Add participants from a file",
  crumb: "From a file",
  lede: "Nothing is written before you have seen what the file holds.",
  file: {
    title: "The file",
    label: "CSV file",
    help: "Up to 5,000 rows and 2 MB. Comma, semicolon or tab.",
    large: "This file is larger than 2 MB. Split it into several.",
  },
  columns: "The first line holds the headings: ",
  groups: "A group is given by its name, and has to exist already. Leave the cell empty for none.",
  cancel: "Cancel",
  read: "Look at the file",
  ended: "This program has ended, so nobody comes to it any more.",
  back: "Back to the participants",
};

export const deleteWords = {
  crumb: "Delete",
  title: (name: string) => `Delete ${name}?`,
  lede: "A draft can be deleted. It cannot be brought back.",
  refused: "Only drafts can be deleted. End this program instead; its results stay.",
  gone: "The program and its components go",
  goneLine: "So does the list of who was to take part.",
  stays: "People and certification stay",
  staysLine: "Recipients, groups, courses and the certification are not touched.",
  confirm: "Delete the program",
  keep: "Keep it",
};
