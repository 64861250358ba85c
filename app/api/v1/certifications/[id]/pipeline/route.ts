import { pipelineAnswer, showPipeline } from "@/lib/entrypoints/api/pipeline-answer";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { pipelineOfCertification } from "@/lib/programs/reads/pipeline-of-certification";

export const GET = endpoint(pipelineOfCertification, {
  summary: "Where everybody stands towards it, in all programs linked to it",
  answer: pipelineAnswer,
  show: showPipeline,
});
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
