import { seededRandom } from "./random";

/** Somebody's attempt at the n-th graded step of a course, so many days ago. */
export type Sitting = { person: number; step: number; daysAgo: number; grade: number };

/** When the examination of the course with an instructor was, and when it was sat again. */
export const EXAM = 30;
export const RESIT = 12;

/** Of a course of three graded steps: most pass, some never come, a few sit the examination again. */
export function makeAnalysts(people: number): Sitting[] {
  const random = seededRandom(41);
  return Array.from({ length: people }, (_, person) => {
    if (person > 0 && random.chance(0.09)) return [];
    const able = person === 0 ? 88 : random.between(52, 94);
    const around = () => Math.min(100, Math.max(12, able + random.between(-12, 12)));
    const sittings = [
      { person, step: 0, daysAgo: 118, grade: around() },
      { person, step: 1, daysAgo: 74, grade: around() },
    ];
    if (person > 0 && random.chance(0.12)) return sittings;
    const exam = person === 0 ? 91 : around();
    sittings.push({ person, step: 2, daysAgo: EXAM, grade: exam });
    if (exam < 60 && random.chance(0.6))
      sittings.push({ person, step: 2, daysAgo: RESIT, grade: random.between(58, 84) });
    return sittings;
  }).flat();
}

type Life = { passed: number[]; tried?: number };

/**
 * Of what renews each year: people in every state. `passed` are the days on which both steps were passed: in the first year,
 * and again in the month before that year was over, later than that, or not.
 */
function lifeOf(person: number, first: number): Life {
  if (person === 0) return { passed: [150] }; // whoever signs in holds it
  if (person >= first)
    return person % 4 === 0 ? { passed: [20] } : person % 4 === 1 ? { passed: [], tried: 20 } : { passed: [] };
  const [year, early] = [365, [455, 440, 425, 410][person % 4] ?? 455];
  if (person < 18) return { passed: [early, early - year + 10] };
  if (person < 25) return { passed: [early] }; // expired
  if (person < 28) return { passed: [440, 63] }; // expired, and renewed late
  if (person < 38) return { passed: [[358, 350, 342][person % 3] ?? 350] }; // to be renewed now
  if (person < 41) return { passed: [350, 3] }; // renewed some days ago
  if (person < 49) return { passed: [[300, 240, 180, 90][person % 4] ?? 180] };
  return { passed: [], tried: 90 };
}

export function makeOfficers(people: number, first: number): Sitting[] {
  const random = seededRandom(42);
  return Array.from({ length: people }, (_, person) => {
    const { passed, tried } = lifeOf(person, first);
    const sat = (daysAgo: number, low: number, high: number) =>
      [0, 1].map((step) => ({ person, step, daysAgo, grade: random.between(low, high) }));
    const failed = tried === undefined ? [] : sat(tried, 48, 76);
    return [...failed, ...passed.flatMap((daysAgo) => sat(daysAgo, 82, 99))];
  }).flat();
}
