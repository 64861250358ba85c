import { count, formatNumber } from "@/components/ui/format";

/** What the builder and the tables of pathways say; one export for each component. */
export const pickerWords = { none: "No published achievement matches." };

export const builderTrailWords = {
  title: "The trail",
  steps: (n: number) => count(n, "step"),
  toCome: "as it will grow",
  label: "Steps and completion",
  placeholders: ["First step", "Second step", "Third step"],
  completion: "What it awards",
  awarded: "Awarded by itself",
  toBeChosen: "To be chosen",
};

export const stepListWords = {
  label: "Steps in order",
  step: (number: number) => `Step ${number}`,
  drag: (name: string) => `Drag ${name}`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  remove: (name: string) => `Remove ${name}`,
};

export const formWords = {
  nameTitle: "Name",
  nameLede: "The final qualification, award or title that people will receive.",
  name: "Name",
  description: "Description",
  descriptionHelp: "What somebody did to earn it, in a sentence or two.",
  stepsTitle: "Steps",
  stepsLede: "What has to be earned. The order is for reading and for the figures; any order earns.",
  noStep: "No step yet. Search for an achievement below and add it.",
  addStep: "Add a step",
  search: "Search achievements",
  countExpired: "Expired steps count too",
  countExpiredHelp:
    "Otherwise an expired step shows as earned, and has to be renewed before it counts towards completing.",
  completionTitle: "Completion",
  completionLede: "Awarded by itself to everybody who holds every step.",
  completion: "Completion achievement",
  another: "Choose another",
  none: "None",
  removed: (name: string) => `${name} is no longer a step.`,
  draft: "Save as draft",
  activate: "Save and activate",
};

export const editWords = {
  save: "Save changes",
  counting: "Counting",
  uncounted: "What this changes could not be counted. Look at your connection and try again.",
  title: "Save these changes?",
  lede: "This pathway is active, so a change can make people qualify at once. Nothing is taken from anybody.",
  see: (n: number) => (n === 1 ? "See who" : `See all ${formatNumber(n)}`),
  newTab: " (in a new tab)",
  notYet: "Not yet",
  goOn: "Go on editing",
  saveAndIssue: (n: number) => `Save and issue ${count(n, "credential")}`,
};

export const cohortWords = {
  table: "By the month of the first step",
  month: "Began in",
  began: "Began",
  completed: "Completed",
  rate: "Completion rate",
  time: "Median time",
};

export const matrixWords = {
  table: "Recipients of the pathway",
  recipient: "Recipient",
  completion: "Completion",
  progress: "Progress",
  lastEarned: "Last earned",
  completed: "Completed",
  earnedOf: (earned: number, steps: number) => `${earned} of ${steps}`,
};
