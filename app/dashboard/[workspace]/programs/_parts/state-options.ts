import type { ProgramView } from "@/lib/programs/rules/program-view";
import {
  IN_PROGRAM_STATUS_WORDS,
  PIPELINE_STATE_WORDS,
  PIPELINE_STATUS_WORDS,
} from "@/lib/programs/rules/program-words";
import { PIPELINE_STATES, PIPELINE_STATUSES, PROGRAM_RESULTS } from "@/lib/programs/rules/vocabulary";

/** What the participants of a program are filtered by: where they stand, or how it ended for them; both while it is ended. */
export function stateOptions({ status, ending }: Pick<ProgramView, "status" | "ending">, inProgram: boolean) {
  const ended = ending ? PIPELINE_STATES : PROGRAM_RESULTS;
  if (status === "ended") return ended.map((value) => ({ value, label: PIPELINE_STATE_WORDS[value] }));
  const words = inProgram ? IN_PROGRAM_STATUS_WORDS : PIPELINE_STATUS_WORDS;
  return PIPELINE_STATUSES.map((value) => ({ value, label: words[value] }));
}
