import { z } from "zod";
import { idSchema } from "../../core/ids";
import { PROGRESS_STATUSES } from "./vocabulary";

/** One status in one component for everybody who is ticked, as the verb takes it. */
export const progressForm = z
  .strictObject({
    id: idSchema("program"),
    ids: z.array(idSchema("recipient")).min(1, "Select at least one participant.").max(1_000),
    componentId: z.string("Choose a component.").pipe(idSchema("component")),
    status: z.enum(PROGRESS_STATUSES, "Choose a status."),
  })
  .transform(({ id, ids, componentId, status }) => ({
    id,
    progress: ids.map((recipientId) => ({ recipientId, componentId, status })),
    source: "facilitator" as const,
  }));

/** The card's own small form: a certification for a program that has none. */
export const linkForm = z.strictObject({ id: idSchema("program"), certificationId: idSchema("certification") });
