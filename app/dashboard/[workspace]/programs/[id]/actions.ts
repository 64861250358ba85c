"use server";
import { action } from "@/lib/entrypoints/action";
import { endProgram } from "@/lib/programs/commands/end-program";
import { evaluateAgain } from "@/lib/programs/commands/evaluate-again";
import { setFoundProgress } from "@/lib/programs/commands/set-found-progress";
import { setProgress } from "@/lib/programs/commands/set-progress";
import { startProgram } from "@/lib/programs/commands/start-program";
import { updateProgram } from "@/lib/programs/commands/update-program";
import { linkForm, progressForm } from "@/lib/programs/rules/program-forms";
import { routes } from "@/lib/routes";

const shown = ({ id }: { id: string }, slug: string) => routes.dashboard(slug).program(id);

export const startProgramAction = action(startProgram, { redirectTo: shown });
export const linkCertificationAction = action({ ...updateProgram, input: linkForm });
export const setProgressAction = action({ ...setProgress, input: progressForm });
/** Back to the grid as it was filtered: it shows the job, and what it has brought. */
export const setFoundProgressAction = action(setFoundProgress, {
  redirectTo: ({ id }, slug, back) =>
    routes.dashboard(slug).programProgress(id, Object.fromEntries(new URLSearchParams(back ?? ""))),
});
/** The verb answers with its job alone; which program it was for, the form says. */
export const endProgramAction = action(endProgram, {
  redirectTo: (_, slug, program) => routes.dashboard(slug).programResults(program ?? ""),
});
export const evaluateAgainAction = action(evaluateAgain, {
  redirectTo: ({ changed, drafts, unchanged, kept }, slug, program) =>
    routes.dashboard(slug).programResults(program ?? "", {
      changed: String(changed.length),
      drafts: String(drafts.length),
      unchanged: String(unchanged),
      kept: String(kept),
    }),
});
