type Counted = { month: string; began: number; completed: number };

/** The newest months side by side, oldest first, those without anybody among them: time has no gaps. `cohorts`: newest first. */
export function monthsSideBySide(cohorts: readonly Counted[], most: number): Counted[] {
  const [newest] = cohorts;
  const oldest = cohorts.at(-1);
  if (!newest || !oldest) return [];
  const known = new Map(cohorts.map((cohort) => [cohort.month, cohort]));
  const months: Counted[] = [];
  for (let month = newest.month; months.length < most && month >= oldest.month; month = before(month)) {
    months.unshift(known.get(month) ?? { month, began: 0, completed: 0 });
  }
  return months;
}

function before(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}
