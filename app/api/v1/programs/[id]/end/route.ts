import { programEndAnswer } from "@/lib/entrypoints/api/program-results";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { endProgram } from "@/lib/programs/commands/end-program";

export const POST = endpoint(endProgram, {
  summary: "End a program; a job gives everybody their result and certifies those who passed",
  status: 202,
  answer: programEndAnswer,
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
