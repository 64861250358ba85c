import bidiFactory from "bidi-js";
import { Direction, Feature, Buffer as HbBuffer, shape } from "harfbuzzjs";
import { DomainError } from "../../core/errors";
import { mayBeSpaced, type Script, scriptOf } from "../rules/scripts";
import { eastAsianFaces } from "./east-asian-faces";
import { type Face, facesFor, type Role } from "./faces";

export type Style = { role: Role; size: number; tracking?: number };
/** One glyph as an outline in font units, to be scaled (y upwards) and put at x, y. */
export type Glyph = { path: string; x: number; y: number; scale: number; advance: number };
/** A set line: `left`, `ascent` and `descent` are where its ink really begins, above and below the base line. */
export type Line = { glyphs: Glyph[]; width: number; left: number; ascent: number; descent: number };
export type Setter = (text: string, style: Style) => Line;
type Run = { start: number; end: number; face: Face; level: number };

const bidi = bidiFactory();
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\u30a0-\u30ff\uff00-\uffef]/u;
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Loads what the texts need, then sets lines synchronously. A character that no font holds is refused, never a box. */
export async function typesetter(texts: string[], lang: string): Promise<Setter> {
  const codes = new Set(Array.from(texts.join(""), (char) => char.codePointAt(0) ?? 32));
  const eastern = [...codes].filter((code) => EAST_ASIAN.test(String.fromCodePoint(code)));
  const eastFaces = await eastAsianFaces(new Set(eastern), lang);
  const faces = new Map<Role, Face[]>();
  const lines = new Map<string, Line>();
  return (text, style) => {
    const key = `${style.role} ${style.size} ${style.tracking} ${text}`;
    const line = lines.get(key) ?? setLine(plain(text), style, facesOf(style.role), lang);
    lines.set(key, line);
    return line;
  };
  function facesOf(role: Role): Face[] {
    const known = faces.get(role) ?? [...facesFor(role, codes), ...eastFaces];
    faces.set(role, known);
    return known;
  }
}

/** Hyphens and spaces that only forbid a break look like the common ones. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[\u00a0\u202f\u2007]/g, " ");
}

function setLine(text: string, style: Style, faces: Face[], lang: string): Line {
  const line: Line = { glyphs: [], width: 0, left: Number.POSITIVE_INFINITY, ascent: 0, descent: 0 };
  const tracking = mayBeSpaced(text) ? (style.tracking ?? 0) * style.size : 0;
  for (const run of inVisualOrder(runsOf(text, faces))) setRun(line, text, run, style, tracking, lang);
  line.width -= tracking;
  if (!Number.isFinite(line.left)) line.left = 0;
  return line;
}

function setRun(line: Line, text: string, run: Run, style: Style, tracking: number, lang: string): void {
  const scale = style.size / run.face.upem;
  const buffer = new HbBuffer();
  buffer.addText(text, run.start, run.end - run.start);
  buffer.setLanguage(lang);
  buffer.guessSegmentProperties();
  buffer.setDirection(run.level % 2 ? Direction.RTL : Direction.LTR);
  shape(run.face.font, buffer, tracking ? [new Feature("liga", 0)] : []);
  const infos = buffer.getGlyphInfos();
  buffer.getGlyphPositions().forEach((at, i) => {
    const id = infos[i]?.codepoint ?? 0;
    const cluster = infos[i]?.cluster ?? 0;
    if (id === 0) throw cannotDraw(text.slice(cluster, cluster + 1));
    const last = cluster !== infos[i + 1]?.cluster;
    const ink = run.face.outline(id);
    const y = at.yOffset * scale;
    if (!ink.empty) {
      line.left = Math.min(line.left, line.width + (at.xOffset + ink.left) * scale);
      line.ascent = Math.max(line.ascent, y + ink.top * scale);
      line.descent = Math.max(line.descent, -(y + ink.bottom * scale));
    }
    const advance = at.xAdvance * scale + (last ? tracking : 0);
    line.glyphs.push({ path: ink.path, x: line.width + at.xOffset * scale, y, scale, advance });
    line.width += advance;
  });
}

/** Stretches of one font and one direction. */
function runsOf(text: string, faces: Face[]): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text);
  const parts = Array.from(graphemes.segment(text), ({ segment, index }) => ({
    segment,
    index,
    script: scriptOf(segment),
  }));
  const families = familiesFor(parts, faces);
  const runs: Run[] = [];
  for (const { segment, index, script } of parts) {
    const before = runs.at(-1);
    const level = levels[index] ?? 0;
    const neutral = script === "common" && before && covers(before.face, segment);
    const face = neutral ? before.face : faceFor(segment, faces, families.get(script));
    if (before && before.face === face && before.level === level) before.end = index + segment.length;
    else runs.push({ start: index, end: index + segment.length, face, level });
  }
  return runs;
}

/** One family for all letters of a script: a name is never set half in one face, half in another. */
function familiesFor(parts: { segment: string; script: Script }[], faces: Face[]): Map<Script, string> {
  const families = [...new Set(faces.map((face) => face.family))];
  const chosen = new Map<Script, string>();
  for (const script of new Set(parts.map((part) => part.script))) {
    const letters = parts.filter((part) => part.script === script);
    const whole = families.find((family) =>
      letters.every(({ segment }) => faces.some((face) => face.family === family && covers(face, segment))),
    );
    if (whole) chosen.set(script, whole);
  }
  return chosen;
}

function faceFor(grapheme: string, faces: Face[], family: string | undefined): Face {
  const able = faces.filter((face) => covers(face, grapheme));
  const face = able.find((candidate) => candidate.family === family) ?? able[0];
  if (!face) throw cannotDraw(grapheme);
  return face;
}

function covers(face: Face, grapheme: string): boolean {
  return Array.from(grapheme).every(
    (char) => /\p{Default_Ignorable_Code_Point}/u.test(char) || face.has(char.codePointAt(0) ?? 0),
  );
}

/** Rule L2 of the Unicode bidirectional algorithm, over runs. */
function inVisualOrder(runs: Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      if ((ordered[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((ordered[to]?.level ?? 0) >= level) to++;
      ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}

function cannotDraw(grapheme: string): DomainError {
  return new DomainError("invalid", `The image of this certificate cannot show “${grapheme}” yet. Its page can.`);
}
