import type { Day } from "../../core/dates";
import { templateLanguage } from "../../core/templates";
import { firstName } from "../../pathways/rules/message-variables";
import { dayWords } from "./day-words";

/** What a nudge may name, in the order in which the editor offers it, and what each stands for there. */
export const NUDGE_VARIABLE_WORDS = {
  firstName: "First name",
  name: "Full name",
  program: "The program",
  certification: "The certification",
  overdue: "What is past due",
  overdueCount: "How much is past due",
  open: "What is still open",
  openCount: "How much is still open",
  endsOn: "The program’s last day",
  issuer: "Your name",
} as const;
type NudgeVariable = keyof typeof NUDGE_VARIABLE_WORDS;

export const nudgeTemplate = templateLanguage<NudgeVariable>(NUDGE_VARIABLE_WORDS);

/** What counts for somebody and is not complete: `dueOn` with their extension. */
type OpenPart = { name: string; dueOn: Day | null };
export type Nudged = {
  name: string;
  program: string;
  certification: string | null;
  endsOn: Day | null;
  open: readonly OpenPart[];
};

/** Due today is not overdue. */
export const overdueOf = (open: readonly OpenPart[], today: Day): OpenPart[] =>
  open.filter(({ dueOn }) => dueOn !== null && dueOn < today);

export function nudgeValues(
  { name, program, certification, endsOn, open }: Nudged,
  { issuer, today }: { issuer: string; today: Day },
): Record<NudgeVariable, string> {
  const overdue = overdueOf(open, today);
  return {
    firstName: firstName(name),
    name,
    program,
    certification: certification ?? program,
    overdue: listed(overdue, today),
    overdueCount: String(overdue.length),
    open: listed(open, today),
    openCount: String(open.length),
    endsOn: endsOn ? dayWords(endsOn) : "a day that is not set",
    issuer,
  };
}

/** A line for each, the earliest first; without a day last. */
function listed(parts: readonly OpenPart[], today: Day): string {
  if (parts.length === 0) return "– nothing";
  const late = "9999-12-31";
  const inOrder = [...parts].sort((a, b) => ((a.dueOn ?? late) < (b.dueOn ?? late) ? -1 : 1));
  return inOrder.map(({ name, dueOn }) => `– ${name}${dueOn ? `, ${dueWords(dueOn, today)}` : ""}`).join("\n");
}

const dueWords = (dueOn: Day, today: Day): string => `${dueOn < today ? "was due" : "due"} on ${dayWords(dueOn)}`;
