import { chainAudit } from "@/lib/governance/chain-audit";
import { inngest } from "../../client";

/** Links what was recorded since the last minute to what was recorded before. */
export const chainAuditSweep = inngest.createFunction(
  { id: "chain-audit-sweep", retries: 0, concurrency: 1, triggers: [{ cron: "* * * * *" }] },
  ({ step }) => step.run("chain", () => chainAudit()),
);
