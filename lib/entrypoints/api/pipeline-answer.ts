import { z } from "zod";
import type { PipelineView } from "../../programs/rules/pipeline-view";
import { PIPELINE_STATUSES, PROGRAM_RESULTS } from "../../programs/rules/vocabulary";

const people = z.int().min(0);

export const pipelineAnswer = z
  .strictObject({
    summary: z.strictObject({ enrolled: people, onTrack: people, offTrack: people, didNotPass: people }).meta({
      description:
        "Of the whole pipeline, or of the program that is asked for; a name, a group or a status changes nothing in it. `enrolled` is everybody. Who took part in an ended program counts by the result: who did not pass in `didNotPass`, who passed in `enrolled` alone.",
    }),
    participants: z.array(
      z.strictObject({
        recipient: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
        programId: z.string(),
        expectedOn: z.iso
          .date()
          .nullable()
          .meta({ description: "The last day on which something that counts is due for them." }),
        status: z.enum(PIPELINE_STATUSES).meta({
          description:
            "In an ended program by the result: `did_not_pass`, or `enrolled` for who passed, whom none of the others counts. To find those, ask for the status `complete`.",
        }),
        result: z.enum(PROGRAM_RESULTS).nullable().meta({ description: "How an ended program went for them." }),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: "Pipeline" });

/** What only screens show is left out: it can be asked for elsewhere. */
export function showPipeline({ summary, participants, nextCursor }: PipelineView): z.input<typeof pipelineAnswer> {
  const { enrolled, onTrack, offTrack, didNotPass } = summary;
  const shown = participants.map(({ recipient, programId, expectedOn, status, result }) => ({
    ...{ recipient, programId, expectedOn, status: status === "complete" ? ("enrolled" as const) : status, result },
  }));
  return { summary: { enrolled, onTrack, offTrack, didNotPass }, participants: shown, nextCursor };
}
