import { announceForgotten } from "@/lib/governance/mail-run";
import { inngest } from "../../client";

/** Mails that wait although nobody was told of them. */
export const sendMailsSweep = inngest.createFunction(
  { id: "send-mails-sweep", retries: 0, concurrency: 1, triggers: [{ cron: "*/10 * * * *" }] },
  ({ step }) => step.run("announce", () => announceForgotten()),
);
