import { z } from "zod";
import { dropWaitingFor } from "../../../db/queries/message-sending";
import { dropWaitingNudges } from "../../../db/queries/program-nudges";
import { setSubscription as save } from "../../../db/queries/subscriptions";
import { command } from "../../command";
import { idSchema } from "../../core/ids";

const input = z.strictObject({ recipientId: idSchema("recipient"), wanted: z.boolean() });

/**
 * Whether somebody wants messages of a workspace that are not about their own credentials. What waits to leave is dropped at
 * once; asked twice, it changes nothing more.
 */
export const setSubscription = command(
  "recipient.subscribe",
  "recipient.write",
  input,
  async ({ tx, workspace, now }, { recipientId, wanted }) => {
    const changed = await save(tx, workspace.id, recipientId, wanted ? null : now);
    if (!wanted && changed.length > 0) {
      await dropWaitingFor(tx, workspace.id, changed);
      await dropWaitingNudges(tx, workspace.id, changed);
    }
    const action = wanted ? "recipient.subscribe" : "recipient.unsubscribe";
    return {
      value: { changed: changed.length > 0 },
      audit: changed.map((subject) => ({ subject, action })),
      events: [],
    };
  },
);
