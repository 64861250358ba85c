/** A grade of 0–100 as people read it: two decimals at most, never rounded up to a limit that it misses. */
export function gradeText(grade: number, atLeast = 0): string {
  const shown = Math.floor(grade * 100 + 1e-6) / 100;
  return `${shown.toLocaleString("en-GB", { minimumFractionDigits: atLeast, maximumFractionDigits: 2 })}%`;
}

/** In a column of grades: the points stand below each other. */
export const gradeInColumn = (grade: number): string => gradeText(grade, 1);
