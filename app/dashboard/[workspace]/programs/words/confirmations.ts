import { count, formatNumber } from "@/components/ui/format";

const people = (n: number) => count(n, "person", "people");

export const startWords = {
  title: (name: string) => `Start ${name}?`,
  lede: "From now on its participants see it, and their progress counts.",
  confirm: (n: number) => (n === 0 ? "Start the program" : `Start it for ${people(n)}`),
  done: (name: string) => `${name} has started.`,
  notYet: "Not yet",
  people: (n: number) => (n === 1 ? "participant sees it at once" : "participants see it at once"),
  peopleLine: "In their home, with the components and due dates. Nobody is mailed.",
  nobody: "Nobody is in it yet",
  nobodyLine: "You can add participants before and after the start.",
  counted: (n: number) => (n === 1 ? "component decides who passes" : "components decide who passes"),
  countedLine: "All of them, complete. Optional ones, announcements, group meetings and coaching intros never count.",
  uncounted: "No component decides who passes",
  uncountedLine: "Everyone would pass, so the program can't be ended until one component counts.",
  offTrack: (n: number) => (n === 1 ? "participant is off track at once" : "participants are off track at once"),
  late: (n: number) =>
    n === 1 ? "A required component is past due already" : "Required components are past due already",
  wasDue: (name: string, day: string) => `${name} was due ${day}`,
  lateLine: (late: readonly string[]) =>
    `${late.join(", ")}. Set a later day first, or record who has completed it once the program runs.`,
  unlinked: (name: string) => `${name} follows no course`,
  unlinkedLine: "Nothing records it by itself: choose a course for it, or set everybody's progress by hand.",
  certifies: (name: string) => `Whoever passes is certified: ${name}`,
  certifiesLine: "When the program ends. Look at its validity before: changes to it count until the end.",
  nothing: "It leads to no certification",
  nothingLine: "You can link one until the program ends.",
  hiddenLine: "Certifications are switched off in this workspace.",
  blocked: {
    title: (name: string) => `${name} can't be started yet`,
    lede: "A program needs at least one component.",
    mend: "Add components",
    back: "Back",
  },
};

export const endWords = {
  title: (name: string) => `End ${name}?`,
  lede: "This cannot be undone. Everyone is judged by their components as they are now, and gets a mail with the result.",
  ended: "This program has ended.",
  refused: (name: string) => `${name} can't be ended yet`,
  confirm: (n: number) => `End it for ${people(n)}`,
  confirmCertify: (n: number) => `End it and certify ${formatNumber(n)}`,
  notYet: "Not yet",
  back: "Back to the program",
  results: "See the results",
  split: {
    certified: "certified",
    drafts: "passed, certificate waits",
    complete: "passed",
    notPassed: "did not pass",
  },
  certified: (n: number) => (n === 1 ? "person is certified" : "people are certified"),
  certifiedLine: (certification: string, day: string) => `${certification}, issued on ${day}.`,
  complete: (n: number) => (n === 1 ? "person passes" : "people pass"),
  noCertificate: {
    not_linked: "No certificate is issued: no certification is linked.",
    invisible: "No certificate is issued: the certification is invisible, and only records the result.",
    switched_off: "No certificate is issued: certifications are switched off in this workspace.",
  },
  notPassed: (n: number) => (n === 1 ? "person does not pass" : "people do not pass"),
  notPassedLine: "They get no certificate. Their mail says which components were missing.",
  drafts: (n: number) => (n === 1 ? "certificate waits as a draft" : "certificates wait as drafts"),
  draftsLine: (room: number) =>
    `The limit has room for ${formatNumber(room)}. Drafts can go out as soon as there is room again.`,
  replacing: (n: number) => (n === 1 ? "earlier certificate is replaced" : "earlier certificates are replaced"),
  replacingLine: "Whoever holds this certification already gets the new certificate in its place.",
  earlier: (n: number) => (n === 1 ? "of them moves to an earlier expiry" : "of them move to an earlier expiry"),
  earlierLine: "Their present certificate runs longer, or has no end. Look at them below before you end the program.",
  nobody: "Nobody is in this program.",
  early: (days: number) => `It was to run ${count(days, "more day", "more days")}`,
  earlyLine: (day: string) => `Its last day is ${day}. Nobody completes anything after the end.`,
  nobodyCertified: "Nobody has every required component complete.",
  snapshot: "The results stay as they are",
  snapshotLine: "Later changes to components or progress alter none, unless you evaluate somebody again.",
};

/** Everybody by name, before a program ends or is certified. */
export const previewPeopleWords = {
  search: "Name or address",
  show: "Show",
  any: "everyone",
  summary: (n: number) => people(n),
  nothingMatches: "Nobody matches.",
  clear: "Clear the filters",
  person: "Participant",
  expires: "Valid through",
  replaces: "Replaces",
  noEnd: "No end",
  presentUntil: (day: string) => `The one through ${day}`,
  presentNoEnd: "The one without end",
  moves: { earlier: "Ends earlier than now", dated: "Has no end now" },
};

export const endPeopleWords = {
  ...previewPeopleWords,
  title: "Who will be certified, and who will not",
  titlePlain: "Who will pass, and who will not",
  groups: {
    complete: "who passes",
    did_not_pass: "who does not pass",
    replacing: "whose certificate is replaced",
    expires_earlier: "whose expiry moves earlier",
  },
  table: "What the end means for each participant",
  why: "Why",
  result: "Result",
  allDone: "Every required component is complete",
};

const participants = (n: number) => count(n, "participant");

/** One status for everybody whom the grid's filters find. */
export const setWords = {
  crumb: "Set a status for many",
  choose: (n: number) => `Set a status for ${participants(n)}`,
  component: "Component",
  status: "Status",
  goOn: "Go on",
  allFollow: "Every component follows its course. What is achieved there is what counts.",
  title: (component: string, status: string, n: number) => `Set ${component} to “${status}” for ${participants(n)}?`,
  found: "All whom the filters find, the pages that you have not seen included.",
  everybody: "Everybody in the program, the pages that you have not seen included.",
  set: (n: number, status: string) => `${n === 1 ? "participant gets" : "participants get"} the status “${status}”`,
  setLine: (component: string) => `In ${component}. Where they stand follows at once.`,
  undone: (n: number) => (n === 1 ? "of them has completed it" : "of them have completed it"),
  undoneLine: "They lose that, and since when. It cannot be undone.",
  already: (n: number) => (n === 1 ? "has this status already" : "have this status already"),
  alreadyLine: "They stay as they are.",
  job: "A job does it",
  jobLine: "You can leave the page; the grid shows how far it is.",
  confirm: (n: number) => `Set ${count(n, "status", "statuses")}`,
  notYet: "Not yet",
  nothing: (component: string, status: string) => `Everybody has “${status}” in ${component} already`,
  back: "Back to the progress",
};

export const evaluateWords = {
  title: (n: number) => `Evaluate ${people(n)} again?`,
  lede: "Their components count as they are now, not as they were when the program ended.",
  confirm: (n: number) => `Evaluate ${people(n)} again`,
  notYet: "Not yet",
  would: (of: number) => `of ${formatNumber(of)} would pass now`,
  wouldNames: (names: readonly string[]) => {
    if (names.length === 0) return "Whoever has passed stays passed. For the others something required is still open.";
    const more = names.length - 5;
    return more > 0 ? `${names.slice(0, 5).join(", ")} and ${formatNumber(more)} more.` : `${names.join(", ")}.`;
  },
  looked: (n: number) => (n === 1 ? "person is looked at anew" : "people are looked at anew"),
  lookedLine: (day: string) =>
    `Whoever did not pass, and has every required component complete by now, passes. A certificate is issued on ${day}.`,
  kept: "Nothing is taken away",
  keptLine: "Whoever passed stays passed, whatever their components say now.",
  mail: "Whoever passes now is told by mail",
  mailLine: "Nobody else hears of it.",
  nobody: "Nobody is selected",
  nobodyLine: "Select people in the list of results first.",
  back: "Back to the results",
};
