/** The picture's own parts, without what else a file can carry: place, camera, comments, scripts behind its end. */
export type Cleaned = { bytes: Uint8Array; width: number; height: number } | null;

export function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
