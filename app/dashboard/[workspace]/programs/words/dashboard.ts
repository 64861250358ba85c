import { count, formatNumber } from "@/components/ui/format";

/** The head over every page of one program. */
export const headWords = {
  programs: "Programs",
  edit: "Edit",
  start: "Start",
  end: "End the program",
  delete: "Delete",
  nudge: "Nudge participants",
  extend: "Give more time",
  more: "More for this program",
  tabs: {
    label: "Program",
    overview: "Overview",
    components: "Components",
    participants: "Participants",
    progress: "Progress",
    results: "Results",
  },
  span: (from: string, to: string) => `${from} to ${to}`,
  from: (day: string) => `From ${day}`,
  until: (day: string) => `Until ${day}`,
  undated: "No dates yet",
  startsIn: (days: number) => (days === 1 ? "starts tomorrow" : `starts in ${count(days, "day")}`),
  endsIn: (days: number) =>
    days === 0 ? "ends today" : days === 1 ? "ends tomorrow" : `ends in ${count(days, "day")}`,
  wasToEnd: (days: number) => `was to end ${days === 1 ? "yesterday" : `${formatNumber(days)} days ago`}`,
  ended: (day: string) => `ended on ${day}`,
};

const people = (n: number) => count(n, "person", "people");

/** The program's own page. */
export const overviewWords = {
  draft: "A draft: nobody but the workspace sees it. Add components and participants, then start it.",
  uncounted: "No component decides who passes, so this program can't be ended. Mark at least one as required.",
  change: "Change it",
  stats: {
    participants: "Participants",
    notStarted: (n: number) => `${formatNumber(n)} not started`,
    passing: (n: number) => (n === 0 ? "nobody would pass today" : `${formatNumber(n)} would pass today`),
  },
  offTrack: {
    text: (n: number) =>
      `${people(n)} ${n === 1 ? "is" : "are"} off track. Whoever falls behind early rarely catches up alone.`,
    nudge: "Nudge them",
    extend: "Give more time",
  },
  components: {
    title: "Components",
    edit: "Edit",
    empty: {
      title: "No components yet",
      text: "A program is a list of sessions, assignments, courses and the like, in order. The required ones decide who passes.",
      add: "Add components",
    },
    component: "Component",
    due: "Due",
    complete: "Complete",
    late: "Past due",
    failed: "Not met",
    optional: "optional",
    neverCounts: "never counts",
    of: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)}`,
    hint: "Only required components decide who passes. Mark what is supplementary as optional: nobody fails by skipping it.",
  },
  nobody: {
    title: "Nobody is in it yet",
    text: "Add people singly, by group or from a file.",
    add: "Add participants",
  },
};

/** The card of the certification on a program's page. */
export const pipelineCardWords = {
  title: "Certification pipeline",
  leadsTo: "Leads to",
  today: (n: number) =>
    n === 0
      ? "If it ended today, nobody would be certified."
      : `If it ended today, ${people(n)} would meet the criteria.`,
  draft: "Where everyone stands shows here once the program has started.",
  nobody: "Nobody is in the program yet.",
  all: (n: number) => `See all ${formatNumber(n)}`,
  open: "See everyone in the pipeline",
  none: "No certification is linked. Whoever passes gets a result, and no certificate.",
  noneEnded: "No certification was linked, so no certificate was issued.",
  add: "Add certification",
  choose: "Certification",
  placeholder: "Choose one",
  link: "Link it",
  linked: "Linked.",
  hint: "Look at its validity and other settings before you link it. Later changes to it still take effect, until the program ends.",
  settings: "See its settings",
  allSettings: "See the certifications and their settings",
  noneYet: "None can be linked: a certification that is earned by programs has to be published first.",
  create: "Create a certification",
  ended: {
    passed: (n: number) => `${people(n)} passed.`,
    inForce: (n: number) => `${count(n, "certificate")} ${n === 1 ? "is" : "are"} in force today.`,
    notPassed: (n: number) => `${people(n)} did not pass.`,
    drafts: (n: number) => `${count(n, "certificate")} ${n === 1 ? "waits" : "wait"} for room under the limit.`,
    going: "Results are being made.",
    results: "See the results",
  },
};
