import { count, formatNumber } from "@/components/ui/format";
import { PROGRESS_STATUS_WORDS } from "@/lib/programs/rules/program-words";
import type { ProgressStatus } from "@/lib/programs/rules/vocabulary";

/** The cells that show somebody's components at a glance, and their key. */
export const cellWords = {
  label: (name: string) => `Components of ${name}`,
  cell: (name: string, state: string) => `${name}: ${state}`,
  late: "Past due",
  state: (status: ProgressStatus, late: boolean) =>
    late ? `${PROGRESS_STATUS_WORDS[status]}, past due` : PROGRESS_STATUS_WORDS[status],
};

export const cellKeyWords = {
  title: "Components",
  complete: "Complete",
  started: "In progress",
  late: "Past due",
  failed: "Not met",
  open: "Not started",
};

/** A cell of the grid in which a facilitator says how far somebody is. */
export const progressGridWords = {
  table: "Progress of the participants in each component",
  person: "Participant",
  standing: "Status",
  noun: "participant",
  late: "Past due",
  lateStarted: "In progress, late",
  due: (day: string) => `due ${day}`,
  extended: (day: string) => `extended to ${day}`,
  course: "follows its course",
  optional: "optional",
  neverCounts: "never counts",
  cell: (place: string, state: string) => `${place}: ${state}`,
  menu: (person: string, component: string) => `${component}, ${person}`,
  keys: "Arrow keys move from cell to cell. Enter opens one.",
  saved: (person: string, state: string) => `${person}: ${state.toLowerCase()}.`,
  failed: "That could not be saved. Look at your connection and try again.",
  bulk: {
    component: "Component",
    status: "Status",
    noComponent: "Component",
    noStatus: "Status",
    set: "Set",
    setFor: (component: string, status: string, n: number) => `Set ${component} to ${status} for ${formatNumber(n)}`,
    done: (changed: number, component: string, status: string) =>
      changed === 0
        ? `${component}: all of them are “${status}” already.`
        : `${component}: “${status}” for ${count(changed, "participant")}.`,
  },
};
