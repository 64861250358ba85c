import { programAnswer as answer } from "@/lib/entrypoints/api/program-answers";
import { endpoint, notAllowed } from "@/lib/entrypoints/endpoint";
import { deleteProgram } from "@/lib/programs/commands/delete-program";
import { updateProgram } from "@/lib/programs/commands/update-program";
import { getProgram } from "@/lib/programs/reads/get-program";

export const GET = endpoint(getProgram, { summary: "One program", answer });
export const PATCH = endpoint(updateProgram, {
  summary: "Change a program; components, where given, are the whole list, and those with an id keep their progress",
  answer,
  show: ({ id }, look) => look(getProgram, { id }),
});
export const DELETE = endpoint(deleteProgram, { summary: "Delete a draft, or a running program that is nobody's" });
export const { POST, PUT } = notAllowed("GET", "PATCH", "DELETE");
