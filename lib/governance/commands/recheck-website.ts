import { z } from "zod";
import { listNewestOf } from "../../../db/queries/audit-list";
import { lockWorkspace, updateWorkspace } from "../../../db/queries/workspaces";
import { command } from "../../command";
import { LOOKS, lapses, PROOF_ACTIONS } from "../rules/website";

const outcome = z.strictObject({ website: z.string().max(500), found: z.boolean(), why: z.string().max(500) });

/** What a later look of our own found. A site may be down for a day: the proof lapses only when it is missing for many. */
export const recheckWebsite = command(
  PROOF_ACTIONS.again,
  "workspace.update",
  outcome,
  async ({ tx, workspace, now }, { website, found, why }) => {
    const row = await lockWorkspace(tx, workspace.id, { limit: false });
    if (!row?.websiteVerifiedAt || row.website !== website) return { value: { lapsed: false }, audit: [], events: [] };
    const actions = Object.values(PROOF_ACTIONS);
    const lines = found ? [] : await listNewestOf(tx, workspace.id, actions, LOOKS.lapseAfterDays * 4);
    const lapsed = !found && lapses(lines, website, now);
    if (lapsed) await updateWorkspace(tx, workspace.id, { websiteVerifiedAt: null });
    return {
      value: { lapsed },
      audit: { subject: workspace.id, after: { website, found, why, lapsed } },
      events: [],
    };
  },
);
