import { runJob } from "@/lib/entrypoints/job";
import { collectMerged as collect } from "@/lib/recipients/commands/collect-merged";
import { RECIPIENT_EVENTS, type RecipientMerged } from "@/lib/recipients/rules/events";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "collect-merged";

/** After a merge: what an import or a request that had begun before still wrote to the merged record. */
export const collectMerged = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: RECIPIENT_EVENTS.merged }] },
  async ({ event, step }) => {
    const { workspaceId, mergeId } = event.data as RecipientMerged;
    await step.sleep("soon", "15s");
    await step.run("collect", () => runJob(collect, workspaceId, { id: mergeId }, id));
    await step.sleep("later", "10m");
    return step.run("collect again", () => runJob(collect, workspaceId, { id: mergeId }, id));
  },
);
