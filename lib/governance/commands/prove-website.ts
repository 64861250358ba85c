import { z } from "zod";
import { takeAttempt } from "../../../db/queries/sign-ins";
import { lockWorkspace, updateWorkspace } from "../../../db/queries/workspaces";
import { command } from "../../command";
import { DomainError, invalid, notFound } from "../../core/errors";
import { PROOF_ACTIONS, proofAsked } from "../rules/website";

const PER_HOUR = 30;

/** Asks that somebody looks at the website for its proof; what was found comes later, by `recordProof`. */
export const proveWebsite = command(
  PROOF_ACTIONS.asked,
  "workspace.update",
  z.strictObject({}),
  async ({ tx, workspace, now }) => {
    const row = await lockWorkspace(tx, workspace.id, { limit: false });
    if (!row?.website) throw invalid("website", "Save the address of your website first.");
    const limits = [{ key: `website ${workspace.id}`, limit: PER_HOUR }];
    if (!(await takeAttempt(tx, limits, new Date(now.getTime() - 3_600_000), now)))
      throw new DomainError("rate_limited", "That was often. Wait an hour before you look again.", {
        retryAfterSeconds: 3600,
      });
    const { website } = row;
    return {
      value: { id: workspace.id },
      audit: { subject: workspace.id, after: { website } },
      events: [proofAsked(website)],
    };
  },
);

const outcome = z.strictObject({ website: z.string().max(500), found: z.boolean(), why: z.string().max(500) });

/** What a look at the website found. An address that was changed in the meantime proves nothing. */
export const recordProof = command(
  PROOF_ACTIONS.found,
  "workspace.update",
  outcome,
  async ({ tx, workspace, now }, { website, found, why }) => {
    const row = await lockWorkspace(tx, workspace.id, { limit: false });
    if (!row) throw notFound("workspace");
    const still = row.website === website;
    if (still) await updateWorkspace(tx, workspace.id, { websiteVerifiedAt: found ? now : null });
    return {
      value: { proven: still && found },
      audit: { subject: workspace.id, after: { website, found: still && found, why } },
      events: [],
    };
  },
);
