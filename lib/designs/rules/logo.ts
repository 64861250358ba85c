import { invalid } from "../../core/errors";
import { cleanJpeg } from "./logo-jpeg";
import type { Cleaned } from "./logo-parts";
import { cleanPng } from "./logo-png";
import { cleanWebp } from "./logo-webp";

export const MAX_LOGO_BYTES = 1_000_000;
const SIDES = { least: 32, most: 4096 };

export type LogoType = "image/png" | "image/jpeg" | "image/webp";
export type Logo = { type: LogoType; bytes: Uint8Array; width: number; height: number };

/** By what the bytes are, never by the file's name. Throws what to do instead. */
export function cleanLogo(bytes: Uint8Array): Logo {
  if (bytes.length > MAX_LOGO_BYTES) throw invalid("file", "This picture is larger than 1 MB. Save it smaller.");
  const type = typeOf(bytes);
  const cleaned = CLEANERS[type](bytes);
  if (!cleaned) throw invalid("file", "This picture is damaged. Save it anew, then try again.");
  const { width, height } = cleaned;
  if (Math.max(width, height) > SIDES.most)
    throw invalid("file", `This picture is ${width} × ${height} pixels. Up to ${SIDES.most} on a side will do.`);
  if (Math.min(width, height) < SIDES.least)
    throw invalid("file", `This picture is ${width} × ${height} pixels. It needs at least ${SIDES.least} on a side.`);
  return { type, ...cleaned };
}

const CLEANERS: Record<LogoType, (bytes: Uint8Array) => Cleaned> = {
  "image/png": cleanPng,
  "image/jpeg": cleanJpeg,
  "image/webp": cleanWebp,
};

function typeOf(bytes: Uint8Array): LogoType {
  const head = String.fromCharCode(...bytes.slice(0, 512));
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "image/webp";
  if (/<svg|<\?xml|<!doctype/i.test(head))
    throw invalid(
      "file",
      "An SVG can carry scripts into everybody’s browser, so it isn’t taken. Export it as PNG, 512 pixels wide.",
    );
  throw invalid("file", "This is no PNG, JPEG or WebP picture.");
}
