import { z } from "zod";
import type { Day } from "../../core/dates";
import { type Id, idSchema } from "../../core/ids";
import { lineSchema } from "../../core/text";
import { PIPELINE_STATUSES, type PipelineStatus, type ProgramResult, type ProgramStatus } from "./vocabulary";

export const PIPELINE_SORTS = ["name", "program", "expectedOn", "status"] as const;
export type PipelineSort = (typeof PIPELINE_SORTS)[number];

/** Which of a program's participants. */
export const participantFilter = {
  /** An id or a name: who is in the group, or was added as it. */
  group: lineSchema("A group", 100).optional(),
  name: z.string().trim().max(200).optional(),
  status: z.enum(PIPELINE_STATUSES).optional(),
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

/** Everybody whom the filters but the status find; `enrolled` is all of them, so the others are shares of it. */
export type PipelineSummary = { enrolled: number; onTrack: number; offTrack: number; didNotPass: number };

export function summaryOf(counts: readonly { status: PipelineStatus; people: number }[]): PipelineSummary {
  const summary = { enrolled: 0, onTrack: 0, offTrack: 0, didNotPass: 0 };
  for (const { status, people } of counts) {
    summary.enrolled += people;
    if (status === "on_track") summary.onTrack += people;
    if (status === "off_track") summary.offTrack += people;
    if (status === "did_not_pass") summary.didNotPass += people;
  }
  return summary;
}

export type PipelineItem = {
  recipient: { id: Id<"recipient">; name: string; email: string };
  programId: Id<"program">;
  programName: string;
  programStatus: ProgramStatus;
  /** The last day on which something that counts is due for them. */
  expectedOn: Day | null;
  status: PipelineStatus;
  /** How many components that count are past due. */
  pastDue: number;
  /** How an ended program went for them. */
  result: ProgramResult | null;
};
export type PipelineView = { summary: PipelineSummary; participants: PipelineItem[]; nextCursor: string | null };
