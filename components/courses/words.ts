import { count, formatNumber } from "@/components/ui/format";

export const courseFormWords = {
  what: { title: "The course", description: "What learners see. Steps and grades come below." },
  name: "Name",
  description: "Description",
  pacing: "Pacing",
  instructorHelp: "You decide when certificates are generated.",
  selfHelp: "Learners request theirs as soon as they pass.",
  startsOn: "Starts on",
  endsOn: "Ends on",
  trigger: "Started by other events",
  triggerHelp: "A trigger course. Certifications cannot require it.",
  steps: {
    title: "Steps",
    description:
      "In their order. A step with a weight is graded; the weights of all graded steps add up to 100 before the course is published.",
  },
  groups: {
    title: "Groups",
    description: "Their members are learners of the course, now and later. Anybody else is enrolled singly.",
    label: "Groups of this course",
    search: "Search groups",
    nothing: "No group of that name.",
    chosen: (n: number) => (n === 0 ? "No group chosen" : `${count(n, "group")} chosen`),
    people: (n: number) => count(n, "person", "people"),
    none: "There is no group yet. Learners can be enrolled singly.",
  },
  draft: "Save as draft",
  save: "Save",
};

export const stepRowsWords = {
  name: (n: number) => `Step ${n}`,
  weight: (n: number) => `Weight of step ${n} in percent`,
  weightHead: "Weight, %",
  nameHead: "Step",
  notGraded: "not graded",
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
  step: (n: number) => `step ${n}`,
  add: "Add a step",
  sum: (sum: number) => `${formatNumber(sum)} of 100%`,
  whole: "The weights add up to 100.",
  short: (by: number) => `${formatNumber(by)}% are missing.`,
  over: (by: number) => `${formatNumber(by)}% too many.`,
  ungraded: "No step is graded yet.",
  graded: "Steps that have grades stay: they can be renamed and weighted, not removed.",
};

export const rangeWords = {
  title: "Changing this is retroactive",
  lede: "Every learner’s standing follows the new rules at once.",
  newly: (n: number) => (n === 1 ? "learner newly passes" : "learners newly pass"),
  newlyLine: "They get their certificates the way the course gives them.",
  no: (n: number) => (n === 1 ? "learner no longer passes" : "learners no longer pass"),
  noLine: "Nobody loses a certificate that was issued.",
  stays: (n: number) => (n === 1 ? "certificate stays as it is" : "certificates stay as they are"),
  staysLine: "Issued, or waiting as drafts.",
  same: "Nobody’s standing changes",
  sameLine: (n: number) => `${count(n, "learner passes", "learners pass")}, before and after.`,
  goOn: "Go on editing",
  save: "Save",
};
