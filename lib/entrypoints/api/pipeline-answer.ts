import { z } from "zod";
import type { PipelineView } from "../../programs/rules/pipeline-view";
import { PIPELINE_STATUSES } from "../../programs/rules/vocabulary";

const people = z.int().min(0);

export const pipelineAnswer = z
  .strictObject({
    summary: z
      .strictObject({ enrolled: people, onTrack: people, offTrack: people, didNotPass: people })
      .meta({ description: "Of everybody whom the filters find, on all pages. `enrolled` is all of them." }),
    participants: z.array(
      z.strictObject({
        recipient: z.strictObject({ id: z.string(), name: z.string(), email: z.string() }),
        programId: z.string(),
        expectedOn: z.iso
          .date()
          .nullable()
          .meta({ description: "The last day on which something that counts is due for them." }),
        status: z.enum(PIPELINE_STATUSES),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: "Pipeline" });

/** What only screens show is left out: it can be asked for elsewhere. */
export function showPipeline({ summary, participants, nextCursor }: PipelineView): z.input<typeof pipelineAnswer> {
  const shown = participants.map(({ recipient, programId, expectedOn, status }) => ({
    ...{ recipient, programId, expectedOn, status },
  }));
  return { summary, participants: shown, nextCursor };
}
