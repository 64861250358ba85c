import { runJob } from "@/lib/entrypoints/job";
import { recordProof } from "@/lib/governance/commands/prove-website";
import { PROOF_ASKED, type ProofAsked, proofText } from "@/lib/governance/rules/website";
import { findProof } from "@/lib/platform/website-proof";
import { inngest } from "../../client";

const id = "prove-website";

/** Looks at a website on behalf of its issuer, and writes down what was there. */
export const proveWebsite = inngest.createFunction(
  { id, retries: 2, triggers: [{ event: PROOF_ASKED }] },
  async ({ event, step }) => {
    const { workspaceId, website } = event.data as ProofAsked;
    const seen = await step.run("look", () => findProof(website, proofText(workspaceId)));
    return step.run("record", () => runJob(recordProof, workspaceId, { website, ...seen }, id));
  },
);
