/**
 * Renewing certifications, slow and obvious: every single day is looked at, with a calendar of its own and no look ahead.
 * What the rules, the sweep and SQL say is compared with this.
 */
type Anchor = "expiry" | "completion" | "fixed";
export type Plan = {
  assignedOn: string;
  effectiveFrom: string | null;
  publishedOn: string;
  grace: number;
  months: 1 | 3 | 6 | 12;
  anchor: Anchor;
  minActiveDays: number;
};
/** `good`: the minimum is reached. */
export type Attempt = { on: string; step: number; good: boolean };
export type ModelRound = {
  cycle: number;
  opensOn: string;
  dueOn: string | null;
  completedOn: string | null;
  termEndsOn: string | null;
};
export type ModelReminder = { cycle: number; days: number; on: string };

const DAY = 86_400_000;
const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;
const text = (n: number) => new Date(n * DAY).toISOString().slice(0, 10);

/** The same day of the month so many months later, or the month's last one where it has none such. */
export function monthsLater(day: string, months: number): string {
  const [y = 0, m = 0, d = 0] = day.split("-").map(Number);
  const index = y * 12 + (m - 1) + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  return `${year}-${String(month).padStart(2, "0")}-${String(Math.min(d, length)).padStart(2, "0")}`;
}

export function live(plan: Plan, steps: number, attempts: Attempt[], until: string) {
  const begin =
    plan.effectiveFrom !== null && plan.effectiveFrom > plan.assignedOn ? plan.effectiveFrom : plan.assignedOn;
  const statuses: { on: string; status: string }[] = [];
  const reminders: ModelReminder[] = [];
  const rounds: ModelRound[] = [];
  let since = number(begin) - plan.grace;
  let round: ModelRound | null = { cycle: 1, opensOn: begin, dueOn: null, completedOn: null, termEndsOn: null };
  rounds.push(round);
  let term: { from: string; k: number; beginsOn: string; endsOn: string; completedOn: string } | null = null;

  const passedOn = new Map<number, number[]>();
  for (const { on, step, good } of attempts)
    if (good) passedOn.set(number(on), [...(passedOn.get(number(on)) ?? []), step]);
  const lastPassed: number[] = Array.from({ length: steps }, () => Number.NEGATIVE_INFINITY);

  const last = number(until);
  for (let n = number(plan.assignedOn) - plan.grace; n <= last; n++) {
    for (const step of passedOn.get(n) ?? []) lastPassed[step] = n;
    const today = text(n);
    if (today < plan.assignedOn) continue;
    let justOpened = false;
    if (!round && term) {
      const length = number(term.endsOn) - number(term.beginsOn);
      const window = plan.months === 1 ? Math.floor(length / 2) : 30;
      if (n >= number(term.endsOn) - window && today > term.completedOn) {
        round = { cycle: rounds.length + 1, opensOn: today, dueOn: term.endsOn, completedOn: null, termEndsOn: null };
        rounds.push(round);
        since = n;
        justOpened = true;
      }
    }
    if (round && today >= round.opensOn) {
      if (lastPassed.every((day) => day >= since)) {
        term = nextTerm(plan, today, term);
        round.completedOn = today;
        round.termEndsOn = term.endsOn;
        round = null;
      }
    }
    if (round?.dueOn) {
      const left = number(round.dueOn) - n;
      const passed = [0, 1, 7, 30].find((days) => left <= days && days > 0);
      const exact = left === 30 || left === 7 || left === 1 ? left : left === -1 ? 0 : null;
      const days = exact ?? (justOpened ? passed : null);
      if (days !== null && days !== undefined) reminders.push({ cycle: round.cycle, days, on: today });
    }
    const status = term ? (today <= term.endsOn ? "completed" : "expired") : today < begin ? "upcoming" : "in_progress";
    if (statuses.at(-1)?.status !== status) statuses.push({ on: today, status });
  }
  return { rounds, statuses, reminders };
}

type ModelTerm = { from: string; k: number; beginsOn: string; endsOn: string; completedOn: string };

function nextTerm(plan: Plan, on: string, before: ModelTerm | null): ModelTerm {
  const inTime = before !== null && on <= before.endsOn;
  const of = (from: string, k: number) => ({
    from,
    k,
    beginsOn: monthsLater(from, plan.months * (k - 1)),
    endsOn: monthsLater(from, plan.months * k),
    completedOn: on,
  });
  if (plan.anchor === "completion") return of(on, 1);
  if (plan.anchor === "expiry") return before && inTime ? of(before.from, before.k + 1) : of(on, 1);
  for (let k = 1; ; k++) {
    const next = of(plan.effectiveFrom ?? plan.publishedOn, k);
    if (next.endsOn <= on || number(next.endsOn) - number(on) < plan.minActiveDays) continue;
    if (before && inTime && next.endsOn <= before.endsOn) continue;
    return next;
  }
}

/** Always the same numbers for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Somebody's ten years: mostly in time, sometimes late, now and then a bad attempt first. */
export function someLife(seed: number, steps: number): { plan: Plan; attempts: Attempt[]; until: string } {
  const random = numbersFrom(seed * 7919 + 17);
  const months = ([1, 3, 6, 12] as const)[random(4)] ?? 12;
  const anchor = (["expiry", "completion", "fixed"] as const)[random(3)] ?? "expiry";
  const publishedOn = text(number("2024-01-01") + random(90));
  const assignedOn = text(number(publishedOn) + random(400));
  const effectiveFrom = random(3) === 0 ? text(number(assignedOn) - 200 + random(400)) : null;
  const plan = {
    assignedOn,
    effectiveFrom,
    publishedOn,
    grace: random(4) === 0 ? random(40) : 0,
    months,
    anchor,
    minActiveDays: random(3) * 10,
  };
  const until = text(number(assignedOn) + 3650);
  const attempts: Attempt[] = [];
  const lazy = 1 + random(3);
  for (let n = number(assignedOn) - 60; n <= number(until); n += 5 + random(lazy * months * 25)) {
    for (let step = 0; step < steps; step++) attempts.push({ on: text(n + random(4)), step, good: random(5) > 0 });
  }
  return { plan, attempts, until };
}
