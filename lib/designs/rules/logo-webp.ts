import { type Cleaned, joined } from "./logo-parts";

const KEPT = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ICCP"]);
/** In the extended head: Exif 8, XMP 4, animation 2. */
const CARRIES = 0b0000_1110;

export function cleanWebp(bytes: Uint8Array): Cleaned {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) return null;
  const whole = Math.min(bytes.length, view.getUint32(4, true) + 8);
  const parts: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  for (let at = 12; at + 8 <= whole; ) {
    const name = String.fromCharCode(...bytes.slice(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > whole) return null;
    if (name === "ANIM") return null; // a logo stands still
    if (KEPT.has(name)) {
      const part = bytes.slice(at, end);
      size ??= sizeOf(name, new DataView(part.buffer, part.byteOffset, part.byteLength));
      if (name === "VP8X") part[8] = (part[8] ?? 0) & ~CARRIES;
      parts.push(part);
    }
    at = end;
  }
  if (!size || !parts.some((part) => part[3] !== 0x58)) return null;
  const body = joined(parts);
  const head = new Uint8Array(12);
  head.set(bytes.slice(0, 12));
  new DataView(head.buffer).setUint32(4, body.length + 4, true);
  return { ...size, bytes: joined([head, body]) };
}

function sizeOf(name: string, part: DataView): { width: number; height: number } | null {
  if (part.byteLength < 18) return null;
  const three = (at: number) => part.getUint16(at, true) + (part.getUint8(at + 2) << 16) + 1;
  if (name === "VP8X") return { width: three(12), height: three(15) };
  if (name === "VP8 ") return { width: part.getUint16(14, true) & 0x3fff, height: part.getUint16(16, true) & 0x3fff };
  if (name !== "VP8L") return null;
  const bits = part.getUint32(9, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}
