import { describe, expect, test } from "vitest";
import { cleanLogo, MAX_LOGO_BYTES } from "./logo";

const text = (value: string) => [...value].map((char) => char.charCodeAt(0));
const u32 = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const le32 = (n: number) => u32(n).reverse();
const chunk = (name: string, data: number[]) => [...u32(data.length), ...text(name), ...data, 0, 0, 0, 0];
const png = (side: number, extra: number[] = []) =>
  new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", [...u32(side), ...u32(side), 8, 6, 0, 0, 0]),
    ...extra,
    ...chunk("IDAT", [1, 2, 3]),
    ...chunk("IEND", []),
  ]);
const segment = (marker: number, data: number[]) => [0xff, marker, 0, data.length + 2, ...data];
const jpeg = (extra: number[] = []) =>
  new Uint8Array([
    ...[0xff, 0xd8],
    ...segment(0xe0, text("JFIF\0")),
    ...extra,
    ...segment(0xc0, [8, 0, 64, 0, 128, 3]),
    ...segment(0xda, [1, 2]),
    ...[9, 0xff, 0, 9, 0xff, 0xd9],
  ]);
const riff = (name: string, data: number[]) => [
  ...text(name),
  ...le32(data.length),
  ...data,
  ...(data.length % 2 ? [0] : []),
];
const webp = (extra: number[] = []) => {
  const body = [
    ...riff("VP8X", [0b1100, 0, 0, 0, 63, 0, 0, 63, 0, 0]),
    ...riff("VP8L", [0x2f, 63, 192, 15, 0, 1, 1, 1, 1, 1]),
    ...extra,
  ];
  return new Uint8Array([...text("RIFF"), ...le32(body.length + 4), ...text("WEBP"), ...body]);
};
const says = (bytes: Uint8Array, words: string) => String.fromCharCode(...bytes).includes(words);

describe("a logo keeps its picture and nothing else", () => {
  test("PNG: no text, no place, nothing behind its end", () => {
    const dirty = new Uint8Array([...png(64, chunk("tEXt", text("GPS 59.9"))), ...text("<script>")]);
    const { bytes, ...rest } = cleanLogo(dirty);
    expect(rest).toEqual({ type: "image/png", width: 64, height: 64 });
    expect(bytes).toEqual(png(64));
  });
  test("JPEG: no Exif, no comment, nothing behind its end", () => {
    const dirty = new Uint8Array([
      ...jpeg([...segment(0xe1, text("Exif GPS")), ...segment(0xfe, text("by me"))]),
      ...text("<script>"),
    ]);
    const { bytes, ...rest } = cleanLogo(dirty);
    expect(rest).toEqual({ type: "image/jpeg", width: 128, height: 64 });
    expect(bytes).toEqual(jpeg());
  });
  test("WebP: no Exif, no XMP, and its head says so", () => {
    const { bytes, ...rest } = cleanLogo(webp([...riff("EXIF", text("GPS")), ...riff("XMP ", text("by me"))]));
    expect(rest).toEqual({ type: "image/webp", width: 64, height: 64 });
    expect(says(bytes, "EXIF") || says(bytes, "XMP ")).toBe(false);
    expect(bytes[20]).toBe(0);
    expect(bytes.length).toBe(webp().length);
  });
});

describe("a logo is refused with what to do", () => {
  const cases: [string, Uint8Array, RegExp][] = [
    ["an SVG", new Uint8Array(text('<svg onload="x()">')), /PNG/],
    ["an SVG behind a prologue", new Uint8Array(text('<?xml version="1.0"?><svg>')), /SVG/],
    ["a page that is called a picture", new Uint8Array(text("<!doctype html><script>")), /SVG|no PNG/],
    ["a GIF", new Uint8Array(text("GIF89a")), /no PNG/],
    ["nothing", new Uint8Array(), /no PNG/],
    ["a cut PNG", png(64).slice(0, 50), /damaged/],
    ["a cut JPEG", jpeg().slice(0, 30), /damaged/],
    ["a cut WebP", webp().slice(0, 36), /damaged/],
    ["a bomb", png(50_000), /4096/],
    ["a dot", png(8), /at least 32/],
    ["too much", new Uint8Array(MAX_LOGO_BYTES + 1), /1 MB/],
  ];
  test.each(cases)("%s", (_, bytes, words) => {
    expect(() => cleanLogo(bytes)).toThrow(words);
  });
});
