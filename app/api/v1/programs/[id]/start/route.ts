import { programAnswer as answer } from "@/lib/entrypoints/api/program-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { startProgram } from "@/lib/programs/commands/start-program";
import { getProgram } from "@/lib/programs/reads/get-program";

export const POST = endpoint(startProgram, {
  summary: "Start a program: its participants see it, and their progress is kept",
  answer,
  show: ({ id }, look) => look(getProgram, { id }),
});
export const { GET, PUT, PATCH, DELETE } = notAllowed("POST");
