export type TextPart = { text: string; href?: string };

// Nothing that a mail program might take for a link of another kind; brackets and quotes end an address.
const ADDRESS = /https?:\/\/[^\s<>"'“”‘’«»`\\^{}|[\]]+/gi;
const TRAILING = /[.,;:!?…)]+$/;

/** Blank lines part a text into paragraphs, each a list of lines. */
export function paragraphsOf(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0);
}

/** One line as text and links. Only http and https lead anywhere; everything else stays as it was typed. */
export function partsOf(line: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of line.matchAll(ADDRESS)) {
    const address = trimEnd(match[0]);
    if (!isWebAddress(address)) continue;
    if (match.index > at) parts.push({ text: line.slice(at, match.index) });
    parts.push({ text: address, href: address });
    at = match.index + address.length;
  }
  if (at < line.length) parts.push({ text: line.slice(at) });
  return parts;
}

/** A full stop ends the sentence, not the address; a closing bracket belongs to it only where it was opened inside. */
function trimEnd(address: string): string {
  const end = TRAILING.exec(address)?.[0] ?? "";
  const bare = address.slice(0, address.length - end.length);
  return end.startsWith(")") && bare.includes("(") ? `${bare})` : bare;
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && hostname !== "" && username === "" && password === "";
}
