import { remindOfExpiry } from "@/lib/credentials/remind-of-expiry";
import { inngest } from "../../client";

const id = "remind-of-expiry-sweep";
/** Far from the limit of steps in a run; what is left then is taken up an hour later. */
const ROUNDS = 200;

/** Every hour, since each issuer's morning comes at another; a reminder that was missed while nobody ran is made up for. */
export const remindOfExpirySweep = inngest.createFunction(
  { id, concurrency: 1, triggers: [{ cron: "7 * * * *" }] },
  async ({ step }) => {
    let queued = 0;
    for (let n = 1; n <= ROUNDS; n++) {
      const more = await step.run(`round-${n}`, () => remindOfExpiry(id));
      if (more === 0) break;
      queued += more;
    }
    return { queued };
  },
);
