import { addDays } from "../../lib/core/dates";
import type { AchievementKey } from "./achievements";
import { FIRST_PERSON, type Person } from "./people";
import type { Random } from "./random";

export type Earned = { person: Person; step: AchievementKey; on: string };

const STEPS = ["literacy", "cataloguing", "lineage", "privacy"] as const;
const NEXT_STEPS = ["cataloguing", "lineage", "privacy"] as const;
/** Of those who hold a step, how many go on to the next: uneven, as it is in life. */
const GO_ON = { cataloguing: 0.79, lineage: 0.7, privacy: 0.62 };
/** Of those who leave out lineage, how many go on to privacy all the same. */
const SKIP = 0.45;
const FIRST_DAY = "2025-03-03";
const LAST_DAY = "2026-11-13";
const FIRST_STEPS = ["2026-01-12", "2026-02-09", "2026-03-30", "2026-05-18"];

/** Who earned what and when, oldest first; some begin in the middle, since any order earns. */
export function makeHistory(random: Random, people: readonly Person[]): Earned[] {
  const first: Earned[] = STEPS.map((step, index) => ({
    person: FIRST_PERSON,
    step,
    on: FIRST_STEPS[index] ?? LAST_DAY,
  }));
  return [...first, ...people.flatMap((person) => journey(random, person))].sort((a, b) => (a.on < b.on ? -1 : 1));
}

function journey(random: Random, person: Person): Earned[] {
  const begun = addDays(FIRST_DAY, Math.floor(random.next() ** 0.8 * 610));
  if (random.chance(0.17)) return [{ person, step: random.pick(NEXT_STEPS), on: workday(begun) }];
  const earned: Earned[] = [{ person, step: "literacy", on: workday(begun) }];
  let on = begun;
  for (const step of NEXT_STEPS) {
    if (!random.chance(GO_ON[step])) {
      if (step === "lineage" && random.chance(SKIP)) continue;
      break;
    }
    on = addDays(on, random.between(14, 120));
    if (on > LAST_DAY) break;
    earned.push({ person, step, on: workday(on) });
  }
  return earned;
}

/** Courses end on working days. */
function workday(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, -1);
  return weekday === 0 ? addDays(day, -2) : day;
}
