import { beginDueMessages } from "@/lib/pathways/message-run";
import { inngest } from "../../client";

const id = "send-due-messages-sweep";

/** Planned messages whose time has come, also while nobody was running. */
export const sendDueMessagesSweep = inngest.createFunction(
  { id, retries: 0, concurrency: 1, triggers: [{ cron: "* * * * *" }] },
  ({ step }) => step.run("begin", () => beginDueMessages(id)),
);
