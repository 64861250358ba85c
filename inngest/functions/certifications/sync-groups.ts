import { syncGroups as sync } from "@/lib/certifications/commands/sync-groups";
import { runJob } from "@/lib/entrypoints/job";
import { type GroupsChanged, RECIPIENT_EVENTS } from "@/lib/recipients/rules/events";
import { inngest } from "../../client";
import { PATIENT } from "../../patience";

const id = "sync-groups";

/** Who joins a group of a certification has it from then on; who leaves the last of them, without having completed it, has not. */
export const syncGroups = inngest.createFunction(
  { id, retries: PATIENT, triggers: [{ event: RECIPIENT_EVENTS.groupsChanged }] },
  ({ event, step }) => {
    const { workspaceId, recipientIds } = event.data as GroupsChanged;
    return step.run("sync", () => runJob(sync, workspaceId, { recipientIds }, id));
  },
);
