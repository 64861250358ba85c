import type { Status } from "@/components/ui/badge";
import type { runStates } from "../words";

type Run = { status: keyof typeof runStates; error: string | null; nextAt: Date | null };

/** A run that waits after a failure is being tried again; one that waits without one sleeps. */
export function runBadge({ status, error, nextAt }: Run): Status {
  if (status === "completed") return "done";
  if (status !== "running" || nextAt === null) return status;
  return error ? "retrying" : "waiting";
}
