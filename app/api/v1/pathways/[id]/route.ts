import { pathwayAnswer as answer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { deletePathway } from "@/lib/pathways/commands/delete-pathway";
import { updatePathway } from "@/lib/pathways/commands/update-pathway";
import { getPathway } from "@/lib/pathways/reads/get-pathway";

export const GET = endpoint(getPathway, { summary: "One pathway", answer });
export const PATCH = endpoint(updatePathway, {
  summary: "Change a pathway; an active one is evaluated again, and takes nothing away",
  answer,
  show: async ({ id, jobId }, look) => ({ ...(await look(getPathway, { id })), jobId }),
});
export const DELETE = endpoint(deletePathway, { summary: "Delete a pathway that is not active; its credentials stay" });
export const { POST, PUT } = notAllowed("GET", "PATCH", "DELETE");
