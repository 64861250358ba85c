/** Writing systems that a sheet treats differently; `common` is what belongs to none: digits, spaces, punctuation. */
const PATTERNS = {
  latin: /\p{Script=Latin}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  greek: /\p{Script=Greek}/u,
  armenian: /\p{Script=Armenian}/u,
  georgian: /\p{Script=Georgian}/u,
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  devanagari: /\p{Script=Devanagari}/u,
  bengali: /\p{Script=Bengali}/u,
  gujarati: /\p{Script=Gujarati}/u,
  gurmukhi: /\p{Script=Gurmukhi}/u,
  tamil: /\p{Script=Tamil}/u,
  telugu: /\p{Script=Telugu}/u,
  kannada: /\p{Script=Kannada}/u,
  malayalam: /\p{Script=Malayalam}/u,
  sinhala: /\p{Script=Sinhala}/u,
  thai: /\p{Script=Thai}/u,
  lao: /\p{Script=Lao}/u,
  khmer: /\p{Script=Khmer}/u,
  ethiopic: /\p{Script=Ethiopic}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  hangul: /\p{Script=Hangul}/u,
  han: /\p{Script=Han}/u,
} as const;

export type Script = keyof typeof PATTERNS | "common" | "other";

const MARK_OR_NEUTRAL = /^[\p{Script=Common}\p{Script=Inherited}]+$/u;
const SPACED: readonly Script[] = ["latin", "cyrillic", "greek", "armenian", "georgian", "common"];

const known = new Map<string, Script>();
const MOST_KNOWN = 5000;

/** The script of one grapheme: that of its letter, marks follow. */
export function scriptOf(grapheme: string): Script {
  const script = known.get(grapheme) ?? findScript(grapheme);
  if (known.size < MOST_KNOWN) known.set(grapheme, script);
  return script;
}

function findScript(grapheme: string): Script {
  for (const [script, pattern] of Object.entries(PATTERNS)) {
    if (pattern.test(grapheme)) return script as Script;
  }
  return MARK_OR_NEUTRAL.test(grapheme) ? "common" : "other";
}

export function scriptsOf(text: string): Set<Script> {
  return new Set(Array.from(text, scriptOf));
}

/** Letters of these scripts may be set apart (tracking, lettering on a ring); others join, stack or change shape. */
export function mayBeSpaced(text: string): boolean {
  return [...scriptsOf(text)].every((script) => SPACED.includes(script));
}

/** The writing system that most letters of a text belong to. */
export function mainScript(text: string): Script {
  const counts = new Map<Script, number>();
  for (const char of text) {
    const script = scriptOf(char);
    if (script !== "common") counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "common";
}
