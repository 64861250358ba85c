import { z } from "zod";
import type { Day } from "../../core/dates";
import { type Id, idSchema } from "../../core/ids";
import { lineSchema } from "../../core/text";
import type { Nudging } from "./nudging";
import {
  PIPELINE_STATES,
  type PipelineState,
  type ProgramResult,
  type ProgramStatus,
  type ProgressStatus,
} from "./vocabulary";

export const PIPELINE_SORTS = ["name", "program", "expectedOn", "status"] as const;
export type PipelineSort = (typeof PIPELINE_SORTS)[number];

/** Which of a program's participants. */
const participantFilter = {
  /** An id or a name: who is in the group, or was added as it. */
  group: lineSchema("A group", 100).optional(),
  name: z.string().trim().max(200).optional(),
  status: z.enum(PIPELINE_STATES).optional(),
};

/** Which of a certification's pipeline: the same for the page, its file, nudges and extensions. */
export const pipelineFilter = {
  ...participantFilter,
  program: idSchema("program").optional(),
  /** Ended programs too. */
  ended: z.union([z.boolean(), z.stringbool()]).default(false),
};

/** `sort` is a column of the table, `-` before it reverses. */
export const pipelineSort = z
  .string()
  .default("name")
  .transform((text, context): { sort: PipelineSort; descending: boolean } => {
    const descending = text.startsWith("-");
    const sort = PIPELINE_SORTS.find((each) => each === text.slice(descending ? 1 : 0));
    if (sort) return { sort, descending };
    context.addIssue({ code: "custom", message: `The pipeline can be sorted by ${PIPELINE_SORTS.join(", ")}.` });
    return z.NEVER;
  });

/** The whole pipeline, whoever is searched for in it; `enrolled` is all of them, so the others are shares of it. */
export type PipelineSummary = { enrolled: number; onTrack: number; offTrack: number; didNotPass: number };
/** `complete`: whom ended programs found complete. */
export type PipelineFigures = PipelineSummary & { complete: number };

export function summaryOf(counts: readonly { status: PipelineState; people: number }[]): PipelineFigures {
  const summary = { enrolled: 0, onTrack: 0, offTrack: 0, didNotPass: 0, complete: 0 };
  for (const { status, people } of counts) {
    summary.enrolled += people;
    if (status === "on_track") summary.onTrack += people;
    if (status === "off_track") summary.offTrack += people;
    if (status === "did_not_pass") summary.didNotPass += people;
    if (status === "complete") summary.complete += people;
  }
  return summary;
}

/** What keeps somebody from passing: a component that counts and has failed, or is past due by so many days. */
export type Trouble = { name: string; status: ProgressStatus; daysLate: number | null };

export type PipelineItem = {
  recipient: { id: Id<"recipient">; name: string; email: string };
  programId: Id<"program">;
  programName: string;
  programStatus: ProgramStatus;
  /** The last day on which something that counts is due for them. */
  expectedOn: Day | null;
  /** In an ended program, how it ended for them. */
  status: PipelineState;
  /** How many components that count are past due. */
  pastDue: number;
  /** The first of those that have failed, else of those past due, and how many there are of both. */
  trouble: Trouble | null;
  troubles: number;
  /** How an ended program went for them. */
  result: ProgramResult | null;
  nudged: Nudging | null;
};
export type PipelineView = {
  summary: PipelineFigures;
  /** How many the filters find, on all pages. */
  found: number;
  participants: PipelineItem[];
  nextCursor: string | null;
};
