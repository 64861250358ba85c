import { listOf } from "@/lib/entrypoints/api/answers";
import { programResultAnswer, showResult } from "@/lib/entrypoints/api/program-results";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { listResults } from "@/lib/programs/reads/list-results";

export const GET = endpoint(listResults, {
  summary: "How a program ended, participant by participant",
  answer: listOf(programResultAnswer),
  show: ({ data, nextCursor }) => ({ data: data.map(showResult), nextCursor }),
});
export const { POST, PUT, PATCH, DELETE } = notAllowed("GET");
