import { z } from "zod";
import { lineSchema } from "../../core/text";

/** Why something was withdrawn or put on hold: kept with the credential, shown to members. */
export const reasonSchema = lineSchema("The reason", 500);
export const reasonInput = z.strictObject({ reason: reasonSchema });
