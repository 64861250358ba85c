const LENGTH = 32;
const ID = new RegExp(`cred[_\\-.]?([0-9a-foil]{${LENGTH}})(?![0-9a-z])`);
const BARE = new RegExp(`^[0-9a-foil]{${LENGTH}}$`);
const BROKEN = /cred[_\-.]?([0-9a-z]*)/;
/** Letters that no id has, read off a sheet in place of digits that it has. */
const MISREAD: Record<string, string> = { o: "0", i: "1", l: "1" };

/**
 * The id in what somebody typed or pasted: a link, an id, an id that the sheet breaks over two lines, one without its
 * beginning, one with an O for a zero. Null where there is none.
 */
export function parseLookup(text: string): string | null {
  const typed = squeezed(text);
  const digits = ID.exec(typed)?.[1] ?? BARE.exec(typed)?.[0];
  return digits ? `cred_${digits.replace(/[oil]/g, (letter) => MISREAD[letter] ?? letter)}` : null;
}

/** What is wrong with what was typed, where `parseLookup` finds nothing in it. */
export function lookupHint(text: string): string {
  const typed = squeezed(text);
  const found = BROKEN.exec(typed)?.[1];
  if (found === undefined) return "There is no credential id in that.";
  const missing = LENGTH - found.length;
  if (missing > 0)
    return `This id is cut short: ${missing} of its ${LENGTH} letters and digits ${missing === 1 ? "is" : "are"} missing.`;
  if (missing < 0) return `This id is too long: after cred_ it has ${LENGTH} letters and digits.`;
  return "This id has a letter in it that no id has: they are digits, and letters from a to f.";
}

function squeezed(text: string): string {
  return text.slice(0, 2000).toLowerCase().replace(/\s+/g, "");
}
