import { type Cleaned, joined } from "./logo-parts";

const [START_OF_SCAN, END_OF_IMAGE] = [0xda, 0xd9];
/** Frames that browsers draw: baseline, extended, progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);

/** JFIF, ICC and Adobe's colours say how to draw it; other application parts and comments say where it was taken. */
const carried = (marker: number) =>
  (marker >= 0xe0 && marker <= 0xef && ![0xe0, 0xe2, 0xee].includes(marker)) || marker === 0xfe;

export function cleanJpeg(bytes: Uint8Array): Cleaned {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.slice(0, 2)];
  let size: { width: number; height: number } | null = null;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // padding
      continue;
    }
    if (marker === END_OF_IMAGE) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    if (FRAMES.has(marker) && end >= at + 9) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (!carried(marker)) parts.push(bytes.slice(at, end));
    if (marker !== START_OF_SCAN) {
      at = end;
      continue;
    }
    const next = scanEnd(bytes, end);
    parts.push(bytes.slice(end, next));
    at = next;
  }
  if (!size || bytes[at] !== 0xff || bytes[at + 1] !== END_OF_IMAGE) return null;
  parts.push(new Uint8Array([0xff, END_OF_IMAGE]));
  return { ...size, bytes: joined(parts) };
}

/** Pixels go on until a marker that is neither a stuffed zero nor a restart. */
function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
