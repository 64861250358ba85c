import { pathwayAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { deactivatePathway } from "@/lib/pathways/commands/deactivate-pathway";
import { getPathway } from "@/lib/pathways/reads/get-pathway";

export const POST = endpoint(deactivatePathway, {
  summary: "Stop a pathway's automation and hide it; every credential stays",
  answer: pathwayAnswer,
  show: ({ id }, look) => look(getPathway, { id }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
