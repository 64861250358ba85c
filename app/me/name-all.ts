const SHOWN = 4;

/** “Quiz, Exam and Essay”; of many the first few, and how many more. */
export function nameAll(names: readonly string[]): string {
  if (names.length <= 1) return names.join("");
  const shown = names.length > SHOWN ? names.slice(0, SHOWN - 1) : names.slice(0, -1);
  const last = names.length > SHOWN ? `${names.length - shown.length} more` : names.at(-1);
  return `${shown.join(", ")} and ${last}`;
}
