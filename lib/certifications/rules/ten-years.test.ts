import { expect, test } from "vitest";
import { type Attempt, live, type Plan, someLife } from "@/tests/support/renewal-model";
import type { Id } from "../../core/ids";
import { afterCompleting, completedDay, dutiesOf, opened, type State } from "./round-state";
import { statusOf } from "./standing";
import { firstInstantOf, firstRound, startDay, type Timing } from "./timing";

const STEPS = 2;
const PEOPLE = 1000;
const ZONE = "UTC";

/** What the sweep does, with the rules alone: it looks only on days on which something was achieved or is due. */
function byRules(plan: Plan, attempts: Attempt[], until: string) {
  const timing: Timing = {
    renewalMonths: plan.months,
    renewalAnchor: plan.anchor,
    minActiveDays: plan.minActiveDays,
    validityMonths: null,
    effectiveFrom: plan.effectiveFrom,
    publishedOn: plan.publishedOn,
  };
  const startsOn = startDay(plan.assignedOn, plan.effectiveFrom);
  const first = firstRound(startsOn, plan.grace, null);
  let state: State = {
    id: "asg" as Id<"assignment">,
    recipientId: "rcp" as Id<"recipient">,
    recipientName: "",
    startsOn,
    reminded: [],
    silent: false,
    held: null,
    open: first,
  };
  const rounds = [
    {
      cycle: 1,
      opensOn: first.opensOn,
      dueOn: first.dueOn,
      completedOn: null as string | null,
      termEndsOn: null as string | null,
    },
  ];
  const reminders: { cycle: number; days: number; on: string }[] = [];
  const statuses: { on: string; status: string }[] = [];
  const good = attempts.filter((each) => each.good).map((each) => ({ ...each, at: new Date(`${each.on}T12:00:00Z`) }));
  const days = [...new Set([plan.assignedOn, ...attempts.map((each) => each.on)])]
    .filter((on) => on >= plan.assignedOn && on <= until)
    .sort();
  const achievedOn = new Set([startsOn, ...good.map((each) => each.on)]);
  let looks = 0;
  let since = { day: "", at: new Date(0) };

  const look = (today: string): string | null => {
    looks++;
    if (dutiesOf(state, today).opens) {
      state = opened(state);
      const open = state.open;
      if (open)
        rounds.push({
          cycle: open.cycle,
          opensOn: open.opensOn,
          dueOn: open.dueOn,
          completedOn: null,
          termEndsOn: null,
        });
    }
    const { open } = state;
    if (open && open.opensOn <= today && achievedOn.has(today)) {
      if (since.day !== open.countsFrom) since = { day: open.countsFrom, at: firstInstantOf(ZONE, open.countsFrom) };
      const met = Array.from({ length: STEPS }, (_, step) =>
        good
          .filter((each) => each.step === step && each.at >= since.at && each.on <= today)
          .map((each) => each.at.getTime()),
      );
      if (met.every((times) => times.length > 0)) {
        const at = new Date(Math.max(...met.map((times) => Math.min(...times))));
        const done = completedDay(state, open, at, timing, ZONE);
        Object.assign(rounds.at(-1) ?? {}, { completedOn: done.completedOn, termEndsOn: done.termEndsOn });
        state = afterCompleting(state, { ...done, credentialId: null });
      }
    }
    const { remind, passedOver, nextOn } = dutiesOf(state, today);
    if (remind !== null && state.open) {
      reminders.push({ cycle: state.open.cycle, days: remind, on: today });
      state = { ...state, reminded: [...state.reminded, remind, ...passedOver] };
    }
    const status = statusOf(state, today);
    if (statuses.at(-1)?.status !== status) statuses.push({ on: today, status });
    return nextOn;
  };

  let next: string | null = null;
  for (const day of [...days, until]) {
    while (next !== null && next < day) next = look(next);
    next = look(day);
  }
  return { rounds, reminders, statuses, looks };
}

test("ten years of a thousand people: rules that look only when something is due agree with a model that looks every day", () => {
  let renewed = 0;
  let late = 0;
  let looks = 0;
  for (let seed = 1; seed <= PEOPLE; seed++) {
    const { plan, attempts, until } = someLife(seed, STEPS);
    const model = live(plan, STEPS, attempts, until);
    const found = byRules(plan, attempts, until);
    expect({ seed, plan, rounds: found.rounds }).toEqual({ seed, plan, rounds: model.rounds });
    expect({ seed, reminders: found.reminders }).toEqual({ seed, reminders: model.reminders });
    renewed += model.rounds.filter((round) => round.cycle > 1 && round.completedOn !== null).length;
    late += model.rounds.filter((round) => round.dueOn !== null && (round.completedOn ?? "") > round.dueOn).length;
    looks += found.looks;
  }
  expect(renewed).toBeGreaterThan(5_000); // the lives are lives: people renew, and people are late
  expect(late).toBeGreaterThan(500);
  expect(looks).toBeLessThan(1_000_000);
}, 60_000);
