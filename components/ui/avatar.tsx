/** First letters of the first and last word; of a name without letters, its first sign. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const named = words.filter((word) => /^\p{L}/u.test(word));
  const first = named.at(0) ?? words.at(0);
  const last = named.length > 1 ? named.at(-1) : undefined;
  return [first, last]
    .map((word) => (word ? String.fromCodePoint(word.codePointAt(0) ?? 0) : ""))
    .join("")
    .toLocaleUpperCase();
}

/** 0 to 7, the same for the same id, so that a person keeps one tint everywhere. */
export function tint(id: string): number {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return sum % 8;
}

/** Decoration beside the name. */
export function Avatar({ name, id, large }: { name: string; id: string; large?: boolean }) {
  return (
    <span className={`av h-${tint(id)}${large ? " lg" : ""}`} aria-hidden>
      {initials(name)}
    </span>
  );
}
