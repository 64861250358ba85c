import { forgetStagedImports } from "@/lib/credentials/staged-imports";
import { inngest } from "../../client";

/** Staged files hold people's data: they go a week after they were uploaded, or after their job ended. */
export const forgetStagedImportsSweep = inngest.createFunction(
  { id: "forget-staged-imports-sweep", concurrency: 1, triggers: [{ cron: "17 3 * * *" }] },
  ({ step }) => step.run("forget", () => forgetStagedImports()),
);
