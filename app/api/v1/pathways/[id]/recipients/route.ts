import { listOf, pathwayRecipientAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { listPathwayRecipients } from "@/lib/pathways/reads/list-pathway-recipients";

export const GET = endpoint(listPathwayRecipients, {
  summary: "Who holds a step, with one mark for each step; missing= keeps those who do not hold that one",
  answer: listOf(pathwayRecipientAnswer),
});
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
