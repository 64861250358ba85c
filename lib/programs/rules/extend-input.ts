import { z } from "zod";
import { idSchema } from "../../core/ids";
import { audienceInput } from "./nudge-input";

/** More time in one component, for those of its program whom the filters find or who were chosen one by one. */
export const extendChosenInput = z.strictObject({
  ...audienceInput,
  program: idSchema("program"),
  componentId: idSchema("component"),
  dueOn: z.string("Choose a day.").trim().min(1, "Choose a day.").max(64),
});
