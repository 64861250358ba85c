import { listOf, pathwayAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { createPathway } from "@/lib/pathways/commands/create-pathway";
import { getPathway, listPathways } from "@/lib/pathways/reads/get-pathway";

export const GET = endpoint(listPathways, { summary: "Pathways, newest first", answer: listOf(pathwayAnswer) });
export const POST = endpoint(createPathway, {
  summary: "Make a pathway, as a draft",
  status: 201,
  answer: pathwayAnswer,
  show: ({ id }, look) => look(getPathway, { id }),
});
export const { PUT, PATCH, DELETE } = notAllowed("GET", "POST");
