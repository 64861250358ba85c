import { workspaceAnswer as answer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { updateWorkspace } from "@/lib/governance/commands/update-workspace";
import { getWorkspace } from "@/lib/governance/reads/get-workspace";

export const GET = endpoint(getWorkspace, { summary: "The workspace that the key belongs to", answer });
export const PATCH = endpoint(updateWorkspace, {
  summary: "Change its settings or its credential limit",
  answer,
  show: (_, look) => look(getWorkspace, {}),
});
export const { POST, PUT, DELETE } = notAllowed("GET", "PATCH");
