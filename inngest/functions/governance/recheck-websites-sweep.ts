import { runJob } from "@/lib/entrypoints/job";
import { recheckWebsite } from "@/lib/governance/commands/recheck-website";
import { dueProofs } from "@/lib/governance/due-proofs";
import { proofText } from "@/lib/governance/rules/website";
import { findProof } from "@/lib/platform/website-proof";
import { inngest } from "../../client";

const id = "recheck-websites-sweep";

/** Whether proven websites still say so: each once a week, and each day while one does not. */
export const recheckWebsitesSweep = inngest.createFunction(
  { id, retries: 2, concurrency: 1, triggers: [{ cron: "23 * * * *" }] },
  async ({ step }) => {
    const due = await step.run("due", () => dueProofs());
    for (const { id: workspaceId, website } of due) {
      const seen = await step.run(`look-${workspaceId}`, () => findProof(website, proofText(workspaceId)));
      await step.run(`record-${workspaceId}`, () => runJob(recheckWebsite, workspaceId, { website, ...seen }, id));
    }
    return { looked: due.length };
  },
);
