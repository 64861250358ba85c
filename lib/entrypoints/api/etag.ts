/** `"<version>-<check>"`: the version is what If-Match compares, the whole is what If-None-Match compares. */
export function etagOf(version: number, text: string): string {
  let check = 0x811c9dc5; // FNV-1a: a change of what is derived (a count, “expired”) must show, an attacker gains nothing
  for (let i = 0; i < text.length; i++) check = Math.imul(check ^ text.charCodeAt(i), 0x01000193);
  return `"${version}-${(check >>> 0).toString(16).padStart(8, "0")}"`;
}

const OURS = /^(?:W\/)?"(\d{1,9})(?:-[0-9a-f]{8})?"$/;
const NONE = -1;

/** The version that If-Match asks for; undefined: any. What we never answered with matches nothing. */
export function ifMatchVersion(header: string | null): number | undefined {
  if (header === null || header.trim() === "*") return undefined;
  const version = OURS.exec(header.trim())?.[1];
  return version === undefined ? NONE : Number(version);
}

export function isNotModified(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const known = header.split(",").map((each) => each.trim().replace(/^W\//, ""));
  return known.includes(etag) || known.includes("*");
}
