import { z } from "zod";
import { type Id, idSchema } from "../../core/ids";
import { placedProblem } from "../../core/templates";
import { lineSchema, proseSchema } from "../../core/text";
import { nudgeTemplate } from "./nudge-variables";
import { pipelineFilter } from "./pipeline-view";

/** One nudge reaches at most so many people, chosen one by one or found by filters. */
export const MOST_CHOSEN = 500;
export const MOST_NUDGED = 10_000;

const NOBODY = "Choose people of a certification or a program.";

/** “prg_…:rcp_…”, as rows of the pipeline are ticked; a person alone is meant in every program of the pipeline. */
const participant = z
  .string()
  .regex(/^(prg_[0-9a-f]{32}:)?rcp_[0-9a-f]{32}$/, "This is nobody of a program.")
  .transform((text) => {
    const [recipientId, programId] = text.split(":").reverse();
    return { programId: (programId ?? null) as Id<"program"> | null, recipientId: recipientId as Id<"recipient"> };
  });

/** Whom: these people, or everybody whom the filters of a pipeline find. */
export const audienceInput = {
  ...pipelineFilter,
  certification: idSchema("certification").optional(),
  people: z.array(participant).max(MOST_CHOSEN, `Choose at most ${MOST_CHOSEN} people, or filter.`).optional(),
};
export type Audience = z.output<z.ZodObject<typeof audienceInput>>;

export function assertAudience({ certification, program, people }: Audience, context: z.RefinementCtx): void {
  const exact = people?.every(({ programId }) => programId !== null) ?? false;
  if (!certification && !program && !exact) context.addIssue({ code: "custom", path: ["people"], message: NOBODY });
}

/** It is sent as it stands: what cannot be filled in is refused, with its place. */
function ready(text: string, context: z.RefinementCtx): void {
  const [problem] = nudgeTemplate.problemsOf(text);
  const [blank] = nudgeTemplate.blanksOf(text);
  if (problem) context.addIssue({ code: "custom", message: placedProblem(problem) });
  else if (blank) context.addIssue({ code: "custom", message: `Fill in “${blank}”, or take it out.` });
}

export const createNudgeInput = z
  .strictObject({
    /** Made by the page that holds the form: the same form sent twice is one nudge. */
    id: z
      .string()
      .regex(/^ndg_[0-9a-f]{32}$/)
      .transform((id) => id as Id<"nudge">)
      .optional(),
    ...audienceInput,
    subject: lineSchema("A subject", 150).superRefine(ready),
    body: proseSchema("The text", 5_000)
      .refine((text) => text !== "", "The text is required.")
      .superRefine(ready),
  })
  .superRefine(assertAudience);

/** The same as forms and addresses have it. */
export function writtenAudience({ people, ...filter }: Audience): z.input<z.ZodObject<typeof audienceInput>> {
  const written = people?.map(({ programId, recipientId }) =>
    programId ? `${programId}:${recipientId}` : (recipientId as string),
  );
  return { ...filter, people: written };
}
