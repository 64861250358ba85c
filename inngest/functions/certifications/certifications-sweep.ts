import { sweepWorkspace, workspacesDue } from "@/lib/certifications/sweep-run";
import type { Id } from "@/lib/core/ids";
import { inngest } from "../../client";
import { eachApart } from "../../each-apart";

const id = "certifications-sweep";

/** Starts, openings, reminders and ends that the days have made due. Often, since each workspace's midnight comes at another hour. */
export const certificationsSweep = inngest.createFunction(
  { id, concurrency: 1, triggers: [{ cron: "*/10 * * * *" }] },
  async ({ step }) => {
    const due = await step.run("due", () => workspacesDue());
    const first = due.slice(0, 900).map((workspaceId) => ({ id: workspaceId as Id<"workspace"> }));
    await eachApart(step, "sweep", first, (workspace) => sweepWorkspace(workspace.id, id));
    return { workspaces: due.length };
  },
);
