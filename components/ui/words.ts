import { count, formatNumber } from "./format";

/** What the kit says by itself; everything else is given to it. */
export const actionWords = { close: "Close", more: "More", undo: "Undo", notYet: "Not yet", working: "Working" };

export const copyWords = { copy: (what: string) => `Copy ${what}`, copied: "Copied" };

export const formWords = {
  optional: "optional",
  several: (n: number) => `${n} things need another look.`,
  leave: "Leave without saving what you changed?",
  typeCount: (n: number) => `Type ${n} to confirm`,
  theNumber: (n: number) => `The number ${n}`,
};

export const filterWords = { show: "Show", clear: "Clear filters" };

export const pagerWords = { label: "Pages", earlier: "Earlier", later: "Later" };

export const breadcrumbWords = { label: "Breadcrumb" };

export const infoWords = { means: (name: string) => `What “${name}” means` };

export const selectionWords = {
  row: (name: string) => `Select ${name}`,
  page: "Select everything on this page",
  label: (noun: string) => `Selected ${noun}s`,
  selected: (n: number) => `${formatNumber(n)} selected`,
  all: (n: number, noun: string) => `Select all ${count(n, noun)}`,
  clear: "Clear selection",
};

const MAY_LEAVE = "You can leave this page.";

export const progressWords = {
  queued: "Waiting for its turn",
  soon: `It starts in a moment. ${MAY_LEAVE}`,
  running: MAY_LEAVE,
  secondsLeft: (n: number) => `About ${count(n, "second")} left. ${MAY_LEAVE}`,
  minutesLeft: (n: number) => `About ${count(n, "minute")} left. ${MAY_LEAVE}`,
  figures: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)}`,
  over: (name: string, done: number, total: number) => `${name}: ${formatNumber(done)} of ${formatNumber(total)} done.`,
  failed: (n: number) => `${formatNumber(n)} failed.`,
};

/** Read out before a change: “up 12%”. */
export const changeWords = { up: "up", down: "down" } as const;

export const chartWords = { all: "All", asTable: "Show as a table" };

/** Read out beside a mark. */
export const stepWords = {
  earned: "earned",
  expired: "earned, expired",
  next: "next",
  "not-yet": "not yet earned",
} as const;

export const trailWords = {
  next: "Next",
  expired: "Expired",
  notYetAwarded: "not yet awarded",
  earnedOf: (earned: number, steps: number) => `${earned} of ${steps} steps earned`,
  cell: (step: string, state: string, detail?: string) =>
    detail ? `${step}: ${state}. ${detail}` : `${step}: ${state}`,
};

export const funnelWords = {
  completion: "Completion",
  step: (number: number) => `Step ${number}`,
  everyone: "everyone who began",
  ofAll: "of all who began",
  asMany: "as many",
  asStep: (number: number) => `as step ${number}`,
  fromStep: (number: number) => `from step ${number}`,
  seeWho: ". See who does not hold this one",
};

export const statusWords = {
  valid: "Valid",
  issued: "Issued",
  expired: "Expired",
  not_yet_valid: "Not yet valid",
  revoked: "Revoked",
  replaced: "Replaced",
  suspended: "Suspended",
  draft: "Draft",

  published: "Published",
  archived: "Archived",
  active: "Active",
  inactive: "Inactive",
  completed: "Completed",
  in_progress: "In progress",
  upcoming: "Upcoming",
  overdue: "Overdue",
  retired: "Retired",

  enrolled: "Enrolled",
  on_track: "On track",
  off_track: "Off track",
  did_not_pass: "Did not pass",

  not_started: "Not started",
  complete: "Complete",
  did_not_finish: "Did not finish",
  no_response: "No response",
  missed: "Missed",

  queued: "Queued",
  running: "Running",
  waiting: "Waiting",
  retrying: "Retrying",
  done: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
  ended: "Ended",

  sent: "Sent",
  kept: "Kept here",
} as const;
