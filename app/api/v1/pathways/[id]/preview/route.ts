import { previewAnswer } from "@/lib/entrypoints/api/answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { previewActivation } from "@/lib/pathways/reads/preview-activation";

export const POST = endpoint(previewActivation, {
  summary: "What activating would issue, draft and link at this moment",
  answer: previewAnswer,
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
