import { z } from "zod";
import { idSchema } from "../../core/ids";
import { participantList } from "./participants-input";
import { PROGRESS_STATUSES } from "./vocabulary";

const { recipient, recipientId, group } = participantList.element.shape;

/** One person, by address or as somebody who is known. */
export const personForm = z
  .strictObject({ id: idSchema("program"), recipient, recipientId, group })
  .refine(({ recipient, recipientId }) => (recipient === undefined) !== (recipientId === undefined), {
    path: ["recipient", "email"],
    message: "Say who takes part, by an address.",
  });

const status = z.enum(PROGRESS_STATUSES);

/** All components of one person, of which only those are meant whose status was changed: the others may have moved on since. */
export const personProgressForm = z
  .strictObject({
    id: idSchema("program"),
    recipientId: idSchema("recipient"),
    progress: z.array(z.strictObject({ componentId: idSchema("component"), was: status, status })).max(1_000),
  })
  .transform(({ id, recipientId, progress }) => ({
    id,
    source: "facilitator" as const,
    progress: progress
      .filter(({ was, status }) => was !== status)
      .map(({ componentId, status }) => ({ recipientId, componentId, status })),
  }))
  .refine(({ progress }) => progress.length > 0, "No status was changed.");
