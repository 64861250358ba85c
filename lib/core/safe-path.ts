/** A place on this site to go to, out of an address that anybody could have written; `otherwise` for anything else. */
export function safePath(text: string | null | undefined, otherwise: string): string {
  if (!text || text.length > 2_000 || !/^\/(?![/\\])/.test(text)) return otherwise;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop some of them, and “/\t/evil” becomes “//evil”
  return /[\u0000-\u0020\u007f\\]/.test(text) ? otherwise : text;
}

/** Whether a path is escaped UTF-8: what isn't names nothing. */
export function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== "";
  } catch {
    return false;
  }
}
