import type { Day } from "../../core/dates";
import {
  type ComponentKind,
  FAILING_STATUSES,
  type PipelineStatus,
  type ProgramResult,
  type ProgressStatus,
  UNCOUNTED_KINDS,
} from "./vocabulary";

/** A component as one participant has it: `dueOn` with their extension. */
export type Part = { kind: ComponentKind; optional: boolean; status: ProgressStatus; dueOn: Day | null };

/** What `program_participants` keeps of somebody's progress: everything but the day. */
export type Standing = {
  openCount: number;
  failingCount: number;
  started: boolean;
  openDueOn: Day | null;
  expectedOn: Day | null;
};

/** Only these decide: required, and neither an announcement, a group meeting nor a coaching intro. */
export const counts = ({ kind, optional }: Pick<Part, "kind" | "optional">): boolean =>
  !optional && !UNCOUNTED_KINDS.includes(kind);

/** Nobody has begun by not answering or by staying away, nor by an announcement. */
const STARTED: readonly ProgressStatus[] = ["in_progress", "complete", "did_not_finish", "did_not_pass"];
const begun = ({ kind, status }: Part): boolean => kind !== "announcement" && STARTED.includes(status);

export function standingOf(parts: readonly Part[]): Standing {
  const counted = parts.filter(counts);
  const open = counted.filter(({ status }) => status !== "complete");
  return {
    openCount: open.length,
    failingCount: counted.filter(({ status }) => FAILING_STATUSES.includes(status)).length,
    started: parts.some(begun),
    openDueOn: days(open)[0] ?? null,
    expectedOn: days(counted).at(-1) ?? null,
  };
}

const days = (parts: readonly Part[]): Day[] => parts.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])).sort();

/** Due today is not overdue. What failed comes before what is late, that before nothing begun. */
export function pipelineStatus(
  { failingCount, openDueOn, started }: Pick<Standing, "failingCount" | "openDueOn" | "started">,
  today: Day,
): PipelineStatus {
  if (failingCount > 0) return "did_not_pass";
  if (openDueOn !== null && openDueOn < today) return "off_track";
  return started ? "on_track" : "enrolled";
}

/** At the end, whatever is not complete fails. */
export function resultOf({ openCount }: Pick<Standing, "openCount">): ProgramResult {
  return openCount === 0 ? "complete" : "did_not_pass";
}

const REOPENED: Partial<Record<ProgressStatus, ProgressStatus>> = {
  did_not_finish: "in_progress",
  did_not_pass: "in_progress",
  no_response: "not_started",
  missed: "not_started",
};

/** More time is another chance: what failed is open again, as far as it had come. */
export function reopened(status: ProgressStatus): ProgressStatus {
  return REOPENED[status] ?? status;
}
