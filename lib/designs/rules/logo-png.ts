import { type Cleaned, joined } from "./logo-parts";

/** What a still picture needs: its head, palette, transparency, colours, pixels. */
const KEPT = new Set(["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "IDAT", "IEND"]);

export function cleanPng(bytes: Uint8Array): Cleaned {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.slice(0, 8)];
  let size: { width: number; height: number } | null = null;
  let pixels = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.slice(at + 4, at + 8));
    if (name === "IHDR" && length === 13) size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (name === "IDAT") pixels = true;
    if (KEPT.has(name)) parts.push(bytes.slice(at, end));
    if (name === "IEND") return size && pixels ? { ...size, bytes: joined(parts) } : null;
    at = end;
  }
  return null;
}
