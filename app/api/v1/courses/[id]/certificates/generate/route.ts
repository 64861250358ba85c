import { generateCertificates } from "@/lib/courses/commands/generate-certificates";
import { generateAnswer } from "@/lib/entrypoints/api/course-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(generateCertificates, {
  summary: "Generate certificates; a job gives theirs to all who pass and have none",
  status: 202,
  answer: generateAnswer,
  show: ({ jobId }) => ({ jobId }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
