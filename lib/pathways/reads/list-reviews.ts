import { z } from "zod";
import { listReviews as query } from "../../../db/queries/reviews";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

const input = z.strictObject({
  pathwayId: idSchema("pathway").optional(),
  limit: z.number().int().max(200).default(50),
});

/** Completion credentials that rest on a step withdrawn since. */
export const listReviews = read("pathway.read", input, ({ db, workspace }, filter) => query(db, workspace.id, filter));
