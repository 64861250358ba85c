"use server";
import { action } from "@/lib/entrypoints/action";
import { cancelRun, retryRun } from "@/lib/governance/commands/manage-runs";
import { retryJob } from "@/lib/governance/commands/retry-job";
import { routes } from "@/lib/routes";

export const retryJobAction = action(retryJob);
export const retryRunAction = action(retryRun, { redirectTo: ({ id }, slug) => routes.dashboard(slug).run(id) });
export const cancelRunAction = action(cancelRun);
