import { z } from "zod";
import { idSchema } from "../../core/ids";
import { lineSchema, proseSchema } from "../../core/text";
import { MAX_NAME } from "./recipient";

/** More than this in a day is nobody's name. */
export const MAX_REQUESTS_A_DAY = 10;

export const requestNameInput = z.strictObject({
  workspaceId: idSchema("workspace"),
  recipientId: idSchema("recipient"),
  name: lineSchema("The name", MAX_NAME),
  note: proseSchema("The note", 1000).default(""),
});

export const withdrawNameRequestInput = z.strictObject({
  workspaceId: idSchema("workspace"),
  id: idSchema("nameRequest"),
});
