import { type Day, dayIn } from "../../core/dates";
import type { Id } from "../../core/ids";
import { type Duties, dutiesOn, type Held } from "./standing";
import { firstInstantOf, type NewRound, nextRound, type Term, type Timing, termOf } from "./timing";

type Credential = { credentialId: Id<"credential"> | null };
type Round = NewRound & Term & Credential & { completedOn: Day | null };
type Row = {
  id: Id<"assignment">;
  recipientId: Id<"recipient">;
  recipientName: string;
  startsOn: Day;
  last: Round;
  before: Round | null;
  reminded: readonly number[];
};

/** An assignment as the rules see it: what it holds, and the round that is open. */
export type State = Omit<Row, "last" | "before"> & {
  silent: boolean;
  held: (Held & Credential) | null;
  open: NewRound | null;
};

export function watchedFrom({ last, before, ...row }: Row, silent: boolean): State {
  const { completedOn } = last;
  if (completedOn !== null) return { ...row, silent, held: { ...last, completedOn }, open: null };
  const held = before?.completedOn ? { ...before, completedOn: before.completedOn } : null;
  const { cycle, opensOn, countsFrom, dueOn } = last;
  return { ...row, silent, held, open: { cycle, opensOn, countsFrom, dueOn } };
}

export const dutiesOf = (state: State, today: Day): Duties => dutiesOn(state, today);

/** With its next round open. */
export function opened(state: State): State {
  const open = state.held && nextRound(state.held.cycle, state.held);
  return open ? { ...state, open, reminded: [] } : state;
}

/** When a round is completed, and what that earns. Not before its first day: until then it was no duty. */
export function completedDay(state: State, open: NewRound, metAt: Date, timing: Timing, timeZone: string) {
  const begins = firstInstantOf(timeZone, open.opensOn);
  const completedAt = metAt > begins ? metAt : begins;
  const completedOn = dayIn(timeZone, completedAt);
  const term = termOf(timing, completedOn, state.held);
  return { assignmentId: state.id, cycle: open.cycle, completedAt, completedOn, ...term };
}

export function afterCompleting(state: State, round: Term & Credential & { cycle: number; completedOn: Day }): State {
  return { ...state, held: round, open: null, reminded: [] };
}
