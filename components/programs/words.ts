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
  failed: "Missed, not passed, not finished or no response",
  open: "Not started",
};

export const progressCountWords = {
  of: (done: number, total: number) => `${formatNumber(done)} of ${formatNumber(total)}`,
  late: (n: number) => `${count(n, "person", "people")} late`,
};
