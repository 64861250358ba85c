import { stageGrades } from "@/lib/courses/commands/stage-grades";
import { stageImport } from "@/lib/credentials/commands/stage-import";
import { gradeImportAnswer, importAnswer } from "@/lib/entrypoints/api/answers";
import { importQuery, importRequest, showImport } from "@/lib/entrypoints/api/import";
import {
  anyImportQuery,
  gradeImportQuery,
  gradeImportRequest,
  showGradeImport,
} from "@/lib/entrypoints/api/import-grades";
import { type Endpoint, endpoint, notAllowed } from "@/lib/entrypoints/endpoint";

const credentials = endpoint(stageImport, {
  summary: "Import a CSV file of up to 50 MB, of credentials or of grades; dryRun=true only says what is wrong with it",
  status: 202,
  statusOf: ({ jobId }) => (jobId ? 202 : 200),
  query: importQuery,
  accepts: "text/csv",
  input: importRequest,
  answer: importAnswer,
  show: showImport,
});
const grades = endpoint(stageGrades, {
  summary: credentials.operation.summary,
  status: 202,
  statusOf: ({ jobId }) => (jobId ? 202 : 200),
  query: gradeImportQuery,
  accepts: "text/csv",
  input: gradeImportRequest,
  answer: gradeImportAnswer,
  show: showGradeImport,
});

export const POST: Endpoint = Object.assign(
  (...[request, context]: Parameters<Endpoint>) =>
    (new URL(request.url).searchParams.get("kind") === "grades" ? grades : credentials)(request, context),
  { operation: { ...credentials.operation, query: anyImportQuery } },
);
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
