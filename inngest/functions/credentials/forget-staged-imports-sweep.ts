import { forgetStagedGrades } from "@/lib/courses/staged-grades";
import { forgetStagedImports } from "@/lib/credentials/staged-imports";
import { inngest } from "../../client";

/** Staged files hold people's data: they go a week after they were uploaded, or after their job ended. */
export const forgetStagedImportsSweep = inngest.createFunction(
  { id: "forget-staged-imports-sweep", concurrency: 1, triggers: [{ cron: "17 3 * * *" }] },
  async ({ step }) => {
    const credentials = await step.run("forget", () => forgetStagedImports());
    const grades = await step.run("forget grades", () => forgetStagedGrades());
    return { credentials, grades };
  },
);
