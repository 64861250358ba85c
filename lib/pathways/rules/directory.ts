import { z } from "zod";
import { addDays, type Day, endOfDay } from "../../core/dates";
import { type Id, idSchema } from "../../core/ids";
import { cleanLine } from "../../core/text";
import { type PublicState, publicState } from "../../credentials/rules/validity";

/** People on one page; what each holds on it. */
export const DIRECTORY_PAGE = 24;
export const MOST_HELD = 5;

const MOST_WORDS = 6;

/** Where the list can be entered: at a letter of the Latin alphabet, or behind all of them, where the other scripts are. */
export const INITIALS = [..."abcdefghijklmnopqrstuvwxyz"].map((from) => ({ from, to: successor(from) }));
export const OTHER_INITIALS = { from: successor("z"), to: null };

function successor(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1);
}

/** The beginnings of words that somebody typed, lower case; punctuation that names are joined by parts them, as in the directory. */
export function searchWords(typed: string): string[] {
  const words = cleanLine(typed.slice(0, 200))
    .toLowerCase()
    .split(/[\s\-‐'’.(,"„“]+/u);
  return words.filter((word) => word !== "").slice(0, MOST_WORDS);
}

export const directoryQuery = {
  q: z.string().max(300).optional().catch(undefined),
  achievement: idSchema("achievement").optional().catch(undefined),
  cursor: z.string().max(500).optional(),
  /** A letter to begin at, or `other`. */
  from: z
    .string()
    .regex(/^(?:[a-z]|other)$/)
    .optional()
    .catch(undefined),
};

export type Held = { id: Id<"credential">; name: string; issuedOn: Day; state: PublicState };
/** One person in the directory: a name and what they hold. Nothing else of them is public. */
export type DirectoryEntry = { name: string; held: Held[]; more: number };

/** A place to jump to: `a` to `z`, `other`. Those at which nobody is are shown too, so that the row stays the same. */
export type Initial = { name: string; held: boolean };

export function viewInitials(held: ReadonlySet<string>): Initial[] {
  const letters = INITIALS.map(({ from }) => ({ name: from, held: held.has(from) }));
  return held.has(OTHER_INITIALS.from) ? [...letters, { name: "other", held: true }] : letters;
}

/** Before everybody whose name begins with it. */
export function beginAt(initial: string): [string, string] {
  return [initial === "other" ? OTHER_INITIALS.from : initial, ""];
}

type Row = Omit<Held, "state"> & { timeZone: string; expiresAt: string | null; total: number };

export function viewEntry(name: string, rows: Row[], now: Date): DirectoryEntry {
  const held = rows.flatMap(({ id, name: of, issuedOn, timeZone, expiresAt }) => {
    const startsAt = endOfDay(timeZone, addDays(issuedOn, -1));
    const dates = { expiresAt: expiresAt === null ? null : new Date(expiresAt), startsAt };
    const state = publicState({ status: "issued", ...dates }, now);
    return state ? [{ id, name: of, issuedOn, state }] : [];
  });
  return { name, held, more: Math.max(0, (rows[0]?.total ?? 0) - held.length) };
}
