import { inngest } from "../../client";
import { relayOutbox } from "../../relay";

/** What a crash between commit and sending left behind, where no process of ours sweeps by itself. */
export const relayOutboxSweep = inngest.createFunction(
  { id: "relay-outbox-sweep", retries: 0, concurrency: 1, triggers: [{ cron: "* * * * *" }] },
  ({ step }) => step.run("relay", relayOutbox),
);
