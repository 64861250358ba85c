import { z } from "zod";
import { insertReviews } from "../../../db/queries/reviews";
import { command } from "../../command";
import { idSchema } from "../../core/ids";
import { IDS_PER_EVENT } from "../../credentials/rules/events";

const input = z.strictObject({ credentialIds: z.array(idSchema("credential")).min(1).max(IDS_PER_EVENT) });

/** A withdrawn step never takes a completion credential away: it asks a person to look. Safe to run twice. */
export const flagWithdrawn = command(
  "pathway.flag-withdrawn",
  "pathway.activate",
  input,
  async ({ tx, workspace, now }, { credentialIds }) => {
    const ids = await insertReviews(tx, workspace.id, credentialIds, now);
    return { value: { flagged: ids.length }, audit: ids.map((subject) => ({ subject })), events: [] };
  },
);
