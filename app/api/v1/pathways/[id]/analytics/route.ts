import { analyticsAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { pathwayAnalytics } from "@/lib/pathways/reads/pathway-analytics";

export const GET = endpoint(pathwayAnalytics, {
  summary: "How many began, are in progress and completed, and how many hold each step",
  answer: analyticsAnswer,
});
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
