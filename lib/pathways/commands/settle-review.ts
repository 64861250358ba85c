import { z } from "zod";
import { settleReview as settle } from "../../../db/queries/reviews";
import { command } from "../../command";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";

/** A person looked, and lets the completion credential stand. */
export const settleReview = command(
  "review.settle",
  "pathway.write",
  z.strictObject({ id: idSchema("review") }),
  async ({ tx, workspace, now }, { id }) => {
    if (!(await settle(tx, workspace.id, id, now))) throw notFound("open review");
    return { value: { id }, audit: { subject: id, after: { settled: true } }, events: [] };
  },
);
