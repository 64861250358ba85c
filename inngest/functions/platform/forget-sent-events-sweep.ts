import { inngest } from "../../client";
import { forgetSentEvents } from "../../relay";

/** Keeps the outbox from growing for ever. */
export const forgetSentEventsSweep = inngest.createFunction(
  { id: "forget-sent-events-sweep", concurrency: 1, triggers: [{ cron: "17 3 * * *" }] },
  ({ step }) => step.run("delete", () => forgetSentEvents(new Date())),
);
