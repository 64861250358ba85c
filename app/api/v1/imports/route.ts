import { stageImport } from "@/lib/credentials/commands/stage-import";
import { importAnswer } from "@/lib/entrypoints/api/answers";
import { importQuery, importRequest, showImport } from "@/lib/entrypoints/api/import";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

export const POST = endpoint(stageImport, {
  summary: "Issue from a CSV file of up to 50 MB; dryRun=true only says what is wrong with it",
  status: 202,
  statusOf: ({ jobId }) => (jobId ? 202 : 200),
  query: importQuery,
  accepts: "text/csv",
  input: importRequest,
  answer: importAnswer,
  show: showImport,
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
