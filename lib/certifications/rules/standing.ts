import { addDays, type Day } from "../../core/dates";
import { opensNextOn, type Term } from "./timing";
import { type AssignmentStatus, REMINDER_DAYS, type ReminderDays } from "./vocabulary";

/** A round that is completed, and the term that it earned. */
export type Held = Term & { cycle: number; completedOn: Day };
export type Open = { cycle: number; opensOn: Day; dueOn: Day | null };
export type Standing = { startsOn: Day; held: Held | null; open: Open | null };

/** Where an assignment stands on a day. Due today is not overdue; a term holds through its last day. */
export function statusOf({ startsOn, held, open }: Standing, today: Day): AssignmentStatus {
  if (held) return held.termEndsOn === null || today <= held.termEndsOn ? "completed" : "expired";
  if (startsOn > today) return "upcoming";
  return open?.dueOn && open.dueOn < today ? "overdue" : "in_progress";
}

export type Duties = {
  /** The next round is to be opened. */
  opens: boolean;
  /** The one reminder that is due; those that it passes over are only written down. */
  remind: ReminderDays | null;
  passedOver: ReminderDays[];
  /** The next day that changes something; null: none will. */
  nextOn: Day | null;
};
type Watched = Standing & { reminded: readonly number[]; silent: boolean };

/** What is to be done for an assignment on a day, and when to look again. By range: a day that was missed is made up for. */
export function dutiesOn({ startsOn, held, open, reminded, silent }: Watched, today: Day): Duties {
  const nothing: Duties = { opens: false, remind: null, passedOver: [], nextOn: null };
  if (!open) {
    const opensOn = held && opensNextOn(held);
    if (!opensOn) return nothing;
    return opensOn <= today ? { ...nothing, opens: true, nextOn: opensOn } : { ...nothing, nextOn: opensOn };
  }
  if (startsOn > today) return { ...nothing, nextOn: startsOn };
  const due = open.dueOn;
  if (due === null || silent) return nothing;
  const left = REMINDER_DAYS.filter((days) => reminded.every((done) => days < done));
  const now = left.filter((days) => reminderDay(due, days) <= today);
  const coming = left.filter((days) => reminderDay(due, days) > today).map((days) => reminderDay(due, days));
  const [remind = null] = now.toSorted((a, b) => a - b);
  return {
    opens: false,
    remind,
    passedOver: now.filter((days) => days !== remind),
    nextOn: coming.toSorted()[0] ?? null,
  };
}

/** 30, 7 and 1 days before the last day; 0: the day after it. */
function reminderDay(dueOn: Day, days: ReminderDays): Day {
  return addDays(dueOn, days === 0 ? 1 : -days);
}
