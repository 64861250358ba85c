import type { ReactNode } from "react";
import { count, formatNumber } from "@/components/ui/format";

// The pages of pathways; one export for each page or part. Functions of a ReactNode answer a sentence's pieces.

export const listWords = {
  title: "Pathways",
  lede: "Steps in order, and what completing them earns. Once active, a pathway awards itself.",
  create: "Create a pathway",
  empty: {
    title: "A pathway strings achievements into steps",
    text: "Whoever holds every step is awarded the completion credential by itself: those who earned them before, and those who will.",
  },
  status: "Status",
  anyStatus: "any",
  nothingMatches: "No pathway has this status.",
  clear: "Clear filters",
  table: "Pathways",
  pathway: "Pathway",
  steps: "Steps",
  recipients: "Recipients",
  completed: "Completed",
  awards: (completion: ReactNode) => ["Awards ", completion],
  noCompletion: "No completion achievement yet",
  stepCount: (n: number) => count(n, "step"),
  noStep: "None yet",
};

export const newWords = {
  title: "Create a pathway",
  crumb: "Create",
  lede: "As a draft nothing happens. Before you activate it, you see exactly what will.",
  cancel: "Cancel",
};

export const editWords = {
  title: (name: ReactNode) => ["Edit ", name],
  tab: "Edit a pathway",
  crumb: "Edit",
  active: "This pathway is active. Before anything is saved, you see who newly qualifies and whose progress changes.",
  cancel: "Cancel",
};

export const headWords = {
  label: "Pathway",
  overview: "Overview",
  recipients: "Recipients",
  messages: "Messages",
  reviews: "To review",
  exportCsv: "Export CSV",
  edit: "Edit",
  activate: "Activate",
  deactivate: "Deactivate",
  delete: "Delete",
  noCompletion: "Choose a completion achievement, and it can be activated.",
  awards: (steps: number, completion: ReactNode) => [
    `Everyone who holds ${steps === 1 ? "its step" : allSteps(steps)} is awarded `,
    completion,
    " by itself.",
  ],
  activeSince: (time: ReactNode) => ["Active since ", time, "."],
};

export const overviewWords = {
  issued: "See what it issued",
  see: (n: number) => (n === 1 ? "See who" : `See all ${formatNumber(n)}`),
  ready: (eligible: number, toIssue: number, toDraft: number) =>
    `${count(eligible, "person meets", "people meet")} every step already. Activating issues ${formatNumber(toIssue)} now${
      toDraft > 0 ? ` and keeps ${formatNumber(toDraft)} as drafts` : ""
    }.`,
  noStep: "No step yet",
  noStepYet: "Choose what has to be earned, and what all of it together earns.",
  addStep: "Add the first step",
  nobody: "Nobody holds a step yet. Whoever earns a step is enrolled by that; there is nobody to add by hand.",
  counted: (timeZone: string) => `Counted just now, ${timeZone}`,
  trail: (name: string) => `Steps of ${name}`,
  awarded: "Awarded by itself",
  cohorts: "By the month they began",
  cohortsLede: "Everybody who earned their first step in the same month. A young month has had less time.",
  everyMonth: "Show every month",
};

export const figureWords = {
  label: "Trail and funnel",
  total: "Total recipients",
  totalNote: "hold at least one step",
  inProgress: "In progress",
  inProgressNote: "have begun, not completed",
  completed: "Completed",
  recently: "in the last 7 days",
  completedNote: "hold every step",
  rate: "Completion rate",
  rateNote: "of all who began",
  completion: "Completion",
  drop: (to: ReactNode, fewer: number, from: ReactNode) => [
    "The largest drop is before ",
    to,
    `: ${formatNumber(fewer)} fewer people hold it than hold `,
    from,
    ".",
  ],
  seeWho: "See who does not",
  write: "Write to those without it",
};

/** What a figure counts, exactly. */
export const definitionWords = {
  total: "Everybody who holds at least one step, expired ones included.",
  inProgress: "Those who have begun and not completed: total less completed.",
  completed: "Those who meet every step now, or were awarded and have since lost steps by expiry only.",
  rate: "Completed, of all who hold at least one step.",
  began: "The month in which the first step was earned, by the day on the credential.",
  cohortCompleted: "Of those who began in the month, how many have completed since, whenever that was.",
  days: "From the first step to the last, for those who completed: half took no longer than this.",
};

export const cohortFigureWords = {
  label: "Who began in each month, and how many of them have completed since",
  month: "Began in",
  completed: "Completed since",
  inProgress: "In progress",
};

export const filterWords = {
  began: "Began",
  anyTime: "any time",
  days30: "in the last 30 days",
  days90: "in the last 90 days",
  months12: "in the last 12 months",
  between: "between two days",
  from: "from",
  to: "to",
  group: "Group",
  allGroups: (n: number) => (n === 1 ? "all" : `all ${n}`),
};

export const recipientsWords = {
  tab: "Recipients of a pathway",
  nobodyTitle: "Nobody holds a step yet",
  nobody: "Whoever earns a step is enrolled by that; there is nobody to add by hand.",
  found: (n: number) => count(n, "recipient"),
  search: "Name or address",
  missing: "Missing step",
  anyStep: "any or none",
  progress: "Progress",
  any: "any",
  inProgress: "in progress",
  completed: "completed",
  lede: "One mark for each step. Order is for reading; any order earns.",
  write: "Write to those who lack this step",
  exportThese: (n: number) => (n === 1 ? "Export this recipient" : `Export these ${count(n, "recipient")}`),
  noMatch: "Nobody matches.",
  clear: "Clear filters",
  completion: "Completion",
};

export const eligibleWords = {
  tab: "Who would complete",
  now: "Who would complete now",
  byEdit: "Who would complete by this edit",
  nowLede:
    "They meet every step and have no award of it yet, oldest completion first: the order in which the limit’s room is given.",
  byEditLede:
    "If the edit is saved as it stands in the builder. They meet every step of it and have no award of it yet, oldest completion first.",
  emptyTitle: "Nobody",
  empty: "Nobody meets every step without an award of it.",
  back: "Back to the pathway",
  recipient: "Recipient",
  lastStep: "Last step earned",
  outcome: "What happens",
};

export const reviewWords = {
  tab: "To review",
  emptyTitle: "Nothing to look at",
  empty: "When a step is withdrawn after somebody completed the pathway, it is listed here.",
  list: "To review",
  look: "Look at it",
  letStand: "Let it stand",
  stands: "It stands.",
  line: (step: ReactNode, became: string, reason: ReactNode | null) => [
    step,
    ` ${became} after the completion credential was awarded`,
    ...(reason ? [": ", reason] : []),
    ". The completion credential stays until you revoke it.",
  ],
};

function allSteps(n: number): string {
  return n === 2 ? "both steps" : `all ${formatNumber(n)} steps`;
}
