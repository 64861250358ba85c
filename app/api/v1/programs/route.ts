import { listOf } from "@/lib/entrypoints/api/answers";
import { programAnswer } from "@/lib/entrypoints/api/program-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { createProgram } from "@/lib/programs/commands/create-program";
import { getProgram } from "@/lib/programs/reads/get-program";
import { listPrograms } from "@/lib/programs/reads/list-programs";

export const GET = endpoint(listPrograms, {
  summary: "Programs, newest first",
  answer: listOf(programAnswer),
  show: ({ data, nextCursor }) => ({ data: data.map(({ pipeline: _, ...view }) => view), nextCursor }),
});
export const POST = endpoint(createProgram, {
  summary: "Make a program, as a draft",
  status: 201,
  answer: programAnswer,
  show: ({ id }, look) => look(getProgram, { id }),
});
export const { PUT, PATCH, DELETE } = notAllowed("GET", "POST");
