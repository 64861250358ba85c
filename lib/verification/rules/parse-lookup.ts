const ID = /cred_[0-9a-f]{32}/;

/**
 * The id in what somebody typed or pasted: a link, an id, an id that the sheet breaks over two lines, a link with a full
 * stop behind it. Null where there is none.
 */
export function parseLookup(text: string): string | null {
  const typed = text.slice(0, 2000).toLowerCase().replace(/\s+/g, "");
  return ID.exec(typed)?.[0] ?? null;
}
