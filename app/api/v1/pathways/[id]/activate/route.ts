import { activationAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { activatePathway } from "@/lib/pathways/commands/activate-pathway";

export const POST = endpoint(activatePathway, {
  summary: "Activate a pathway; a job issues what earlier completions earn",
  status: 202,
  answer: activationAnswer,
  show: ({ jobId, preExisting, toIssue, toDraft }) => ({ jobId, preExisting, toIssue, toDraft }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
