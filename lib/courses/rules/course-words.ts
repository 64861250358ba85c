import type { CompletionRule, DisplayBehavior, Pacing } from "./vocabulary";

const PACING: Record<Pacing, string> = { instructor: "Instructor-paced", self: "Self-paced" };
const BEHAVIORS: Record<DisplayBehavior, { name: string; note: string }> = {
  end: {
    name: "End",
    note: "Learners are told once certificates are generated and the course has ended.",
  },
  end_with_date: {
    name: "End with date",
    note: "The same, from a day that you choose.",
  },
  early_no_info: {
    name: "Early no info",
    note: "Who passed is told as soon as certificates are generated; nobody else is told anything.",
  },
  early_with_info: {
    name: "Early with info",
    note: "All learners are told: whether certificates are generated yet, and whether they passed.",
  },
};
const COMPLETION: Record<CompletionRule, string> = {
  every_graded_step: "A grade in every graded step",
  none: "The overall grade alone",
};

export const pacingWord = (pacing: Pacing): string => PACING[pacing];
export const behaviorWord = (behavior: DisplayBehavior): { name: string; note: string } => BEHAVIORS[behavior];
export const completionWord = (rule: CompletionRule): string => COMPLETION[rule];
