import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Blob, Font, Face as HbFace } from "harfbuzzjs";
import fontIndex from "../../../assets/fonts/fonts.json";

/** display: names; text: titles and sentences; italic: the fixed phrases; ui and ui-strong: small sans. */
export type Role = "display" | "text" | "italic" | "ui" | "ui-strong";
/** Where the ink of a glyph is, and its shape; y points upwards, in font units. */
export type Outline = { path: string; left: number; top: number; bottom: number; empty: boolean };
/** A font that can draw some characters; fonts of one family follow each other within a word. */
export type Face = {
  family: string;
  font: Font;
  upem: number;
  has: (code: number) => boolean;
  outline: (glyph: number) => Outline;
};
type Entry = { file: string; role: string; family: string; ranges: number[][] };

const FALLBACKS: Record<Role, string[]> = {
  display: ["display", "script"],
  text: ["text", "script"],
  italic: ["italic", "text", "script"],
  ui: ["ui", "script"],
  "ui-strong": ["ui-strong", "ui", "script"],
};
const entries: Entry[] = fontIndex;
const loaded = new Map<string, Face>();

/** The committed fonts for a role that hold at least one of the characters, in the order of preference. */
export function facesFor(role: Role, codes: ReadonlySet<number>): Face[] {
  return FALLBACKS[role].flatMap((part) =>
    entries.filter((entry) => entry.role === part && [...codes].some((code) => within(entry.ranges, code))).map(load),
  );
}

export function faceFrom(family: string, bytes: Uint8Array, has: (code: number) => boolean): Face {
  const face = new HbFace(new Blob(bytes));
  const font = new Font(face);
  const outlines = new Map<number, Outline>();
  const outline = (glyph: number) => {
    const known = outlines.get(glyph) ?? outlineOf(font, glyph);
    outlines.set(glyph, known);
    return known;
  };
  return { family, font, upem: face.upem, has, outline };
}

function outlineOf(font: Font, glyph: number): Outline {
  const path = font.glyphToPath(glyph);
  const ink = font.glyphExtents(glyph);
  const { xBearing = 0, yBearing = 0, height = 0 } = ink ?? {};
  return { path, left: xBearing, top: yBearing, bottom: yBearing + height, empty: path === "" };
}

function load(entry: Entry): Face {
  const known = loaded.get(entry.file);
  if (known) return known;
  const bytes = readFileSync(join(process.cwd(), "assets", "fonts", entry.file));
  const face = faceFrom(entry.family, bytes, (code) => within(entry.ranges, code));
  loaded.set(entry.file, face);
  return face;
}

function within(ranges: number[][], code: number): boolean {
  return ranges.some(([first = 0, last = 0]) => code >= first && code <= last);
}
