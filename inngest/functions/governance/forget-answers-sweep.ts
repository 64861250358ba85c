import { forgetAnswers } from "@/lib/entrypoints/api/idempotency";
import { inngest } from "../../client";

/** What the API answered under an idempotency key, a day later. */
export const forgetAnswersSweep = inngest.createFunction(
  { id: "forget-answers-sweep", concurrency: 1, triggers: [{ cron: "23 * * * *" }] },
  ({ step }) => step.run("forget", () => forgetAnswers()),
);
