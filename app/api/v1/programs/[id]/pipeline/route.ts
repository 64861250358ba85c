import { pipelineAnswer, showPipeline } from "@/lib/entrypoints/api/pipeline-answer";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { pipelineOfProgram } from "@/lib/programs/reads/pipeline-of-program";

export const GET = endpoint(pipelineOfProgram, {
  summary: "Where everybody in it stands",
  answer: pipelineAnswer,
  show: showPipeline,
});
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
