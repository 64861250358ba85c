import type { NudgeSkip, ProgramStatus } from "./vocabulary";

/** What is known of somebody at the moment at which the sending comes to them. */
type Reached = {
  programStatus: ProgramStatus;
  /** Taken out of the program, or erased. */
  left: boolean;
  email: string | null;
  unsubscribed: boolean;
  overdue: number;
};

/** Null: they get it. `namesOverdue`: its text names what is past due, so it is for nobody who has caught up meanwhile. */
export function nudgeSkip(person: Reached, namesOverdue: boolean): NudgeSkip | null {
  if (person.programStatus === "ended") return "ended";
  if (person.left) return "left";
  if (person.email === null) return "no_address";
  if (person.unsubscribed) return "unsubscribed";
  return namesOverdue && person.overdue === 0 ? "caught_up" : null;
}
