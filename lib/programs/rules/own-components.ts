import { addDays, type Day } from "../../core/dates";
import { counts } from "./standing";
import {
  type ComponentKind,
  FAILING_STATUSES,
  type ProgressSource,
  type ProgressStatus,
  SELF_KINDS,
} from "./vocabulary";

/** A component as its participant has it: `dueOn` with their extension. */
export type OwnPart = {
  kind: ComponentKind;
  optional: boolean;
  status: ProgressStatus;
  startsOn: Day | null;
  dueOn: Day | null;
};

const isOpen = ({ status }: Pick<OwnPart, "status">): boolean => status === "not_started" || status === "in_progress";

/** Only what counts is past due: nobody is behind with an announcement. Due today is not. */
export const isPastDue = (part: OwnPart, today: Day): boolean =>
  counts(part) && isOpen(part) && part.dueOn !== null && part.dueOn < today;

/**
 * What is theirs to do next: what is past due before what is due, that before what has no day, and what is required before what is
 * not. An announcement asks for nothing, and what has failed is out of their hands.
 */
export function nextOf<P extends OwnPart>(parts: readonly P[], today: Day): P | null {
  const open = parts.filter((part) => isOpen(part) && part.kind !== "announcement");
  const upcoming = open.filter((part) => counts(part) || part.dueOn === null || part.dueOn >= today);
  return upcoming.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)))[0] ?? null;
}

const orderOf = (part: OwnPart): string => `${part.optional ? 1 : 0} ${part.dueOn ?? "9999-12-31"}`;

/** What stands between somebody and passing, in order: what is open, and what failed. */
export function missingOf<P extends OwnPart>(parts: readonly P[]): { open: P[]; failed: P[] } {
  const counted = parts.filter(counts);
  return {
    open: counted.filter(isOpen),
    failed: counted.filter(({ status }) => FAILING_STATUSES.includes(status)),
  };
}

/** What is past due, the longest first. */
export const lateOf = <P extends OwnPart>(parts: readonly P[], today: Day): (P & { dueOn: Day })[] =>
  parts
    .flatMap((part) => (isPastDue(part, today) && part.dueOn ? [{ ...part, dueOn: part.dueOn }] : []))
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));

/** It is theirs neither to say nor to achieve in a course: whoever runs the program records it. */
export const isRecorded = (part: Pick<OwnPart, "kind" | "status"> & { theirs: boolean; courseId: string | null }) =>
  isOpen(part) && !part.theirs && part.courseId === null && part.kind !== "announcement";

/** Whether its participant says how far they are; what a facilitator or the API has recorded is not theirs to change. */
export const isTheirsToSay = ({ kind, status, source, courseId }: Said): boolean =>
  SELF_KINDS.includes(kind) && courseId === null && (status === "not_started" || source === "participant");
type Said = Pick<OwnPart, "kind" | "status"> & { source: ProgressSource | null; courseId: string | null };

const SHOWN_DAYS = 60;

/** How a program ended is said above everything else for so many days. */
export const isFresh = (endedOn: Day | null, today: Day): boolean =>
  endedOn !== null && endedOn >= addDays(today, -SHOWN_DAYS);
