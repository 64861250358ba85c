import { progressAnswer } from "@/lib/entrypoints/api/program-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { setProgress } from "@/lib/programs/commands/set-progress";
import { progressBody } from "@/lib/programs/rules/progress-input";

export const PUT = endpoint(setProgress, {
  summary: "Record progress of up to 1,000 participants and components, all or nothing",
  body: progressBody,
  list: "progress",
  input: ({ params, body }) => ({ ...body, ...params, source: "api" }),
  answer: progressAnswer,
  show: ({ changed, unchanged }) => ({ changed, unchanged }),
});
export const { GET, POST, PATCH, DELETE } = notAllowed("PUT");
