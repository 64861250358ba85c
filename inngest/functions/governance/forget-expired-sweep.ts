import { forgetExpiredSignIns } from "@/lib/auth/forget-expired";
import { inngest } from "../../client";

/** Tries to sign in, links that nobody opened, sessions that ran out. */
export const forgetExpiredSweep = inngest.createFunction(
  { id: "forget-expired-sweep", concurrency: 1, triggers: [{ cron: "41 * * * *" }] },
  ({ step }) => step.run("forget", () => forgetExpiredSignIns()),
);
