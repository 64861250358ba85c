"use server";
import { action } from "@/lib/entrypoints/action";
import { certifyProgram } from "@/lib/programs/commands/certify-program";
import { routes } from "@/lib/routes";

/** The verb answers with its job alone; which program it was for, the form says. */
export const certifyProgramAction = action(certifyProgram, {
  redirectTo: (_, slug, program) => routes.dashboard(slug).programResults(program ?? ""),
});
