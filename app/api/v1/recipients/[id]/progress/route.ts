import { progressAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { recipientProgress } from "@/lib/pathways/reads/recipient-progress";

export const GET = endpoint(recipientProgress, {
  summary: "Where a recipient stands in the active pathways of which they hold a step",
  answer: progressAnswer,
});
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
