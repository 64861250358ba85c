import { z } from "zod";
import {
  type CompletionMark,
  findCompletionMarks,
  findStepMarks,
  type StepMark,
} from "../../../db/queries/pathway-marks";
import { idSchema } from "../../core/ids";
import { read } from "../../read";
import { pathwayScope } from "./pathway-analytics";

export type Marks = { steps: StepMark[]; completions: CompletionMark[] };

/** Which credential stands behind each mark of a page of a pathway's recipients. */
export const pathwayMarks = read(
  "pathway.read",
  z.strictObject({ id: idSchema("pathway"), recipientIds: z.array(idSchema("recipient")).max(200) }),
  async (context, { id, recipientIds }): Promise<Marks> => {
    if (recipientIds.length === 0) return { steps: [], completions: [] };
    const scope = await pathwayScope(context, id);
    const [steps, completions] = [
      await findStepMarks(context.db, scope, recipientIds),
      await findCompletionMarks(context.db, scope, recipientIds),
    ];
    return { steps, completions };
  },
);
