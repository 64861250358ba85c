import { DomainError } from "../../core/errors";
import { mainScript } from "../rules/scripts";
import type { CertificateModel, NameSize } from "../rules/view-model";
import { balanced, widestWord } from "./paragraph";
import { drawLine, INK, SOFT } from "./svg";
import type { Line, Setter } from "./typeset";

type Placed = { line: Line; gap: number; fill: string; flush: boolean };
type NameCut = { size: number; width: number; lines: number };

/** Between the head and the trail, clear of both. */
const ROOM = { top: 112, bottom: 484, left: 84 };
const WIDTH = 832;
const CUTS: Record<NameSize, NameCut> = {
  s: { size: 59, width: WIDTH, lines: 1 },
  m: { size: 47, width: WIDTH, lines: 1 },
  l: { size: 37, width: 760, lines: 2 },
  xl: { size: 30, width: 780, lines: 4 },
};
const ORDER: NameSize[] = ["s", "m", "l", "xl"];

/** The sentence of the sheet: it shrinks until it fits, and is refused rather than set over its neighbours. */
export function contourBody(model: CertificateModel, set: Setter): string {
  for (const scale of [1, 0.92, 0.84, 0.76, 0.68, 0.6]) {
    const placed = stack(model, set, scale);
    const height = heightOf(placed);
    if (height > ROOM.bottom - ROOM.top) continue;
    return draw(placed, ROOM.top + (ROOM.bottom - ROOM.top - height) * 0.46);
  }
  throw new DomainError(
    "invalid",
    "The words on this certificate are too long for its image. Its page shows all of them.",
  );
}

function stack(model: CertificateModel, set: Setter, scale: number): Placed[] {
  const name = setName(model, set, scale);
  const titleSize = Math.max(26, name.size * 0.56) * scale;
  const title = wrapped(model.achievementName, titleSize, set);
  const why = balanced(model.why, { role: "text", size: 13.6 * scale }, 460, set);
  const lead = { role: "italic", size: 17.2 * scale } as const;
  const tall = Math.max(name.size * scale, (name.lines[0]?.ascent ?? 0) + 14 * scale);
  const deep = Math.max(name.size * 0.2 * scale, name.lines.at(-1)?.descent ?? 0);
  return [
    { line: set(model.lead, lead), gap: 0, fill: SOFT, flush: false },
    ...name.lines.map((line, i) => ({ line, gap: i === 0 ? tall + 5 * scale : name.leading, fill: INK, flush: true })),
    { line: set(model.earned, lead), gap: deep + 25 * scale, fill: SOFT, flush: false },
    ...title.map((line, i) => ({
      line,
      gap: i === 0 ? Math.max(titleSize, line.ascent + 8 * scale) + 6 * scale : titleSize * 1.2,
      fill: model.accent,
      flush: true,
    })),
    ...why.map((line, i) => ({ line, gap: (i === 0 ? 36 : 20.7) * scale, fill: INK, flush: false })),
  ];
}

/** The largest cut whose lines are few enough, beginning with the one that the length suggests. */
function setName(
  model: CertificateModel,
  set: Setter,
  scale: number,
): { size: number; lines: Line[]; leading: number } {
  const smaller = ORDER.slice(ORDER.indexOf(model.nameSize));
  const script = mainScript(model.recipientName);
  const factor = script === "arabic" ? 0.9 : script === "han" || script === "kana" || script === "hangul" ? 0.86 : 1;
  for (const key of smaller) {
    const cut = CUTS[key];
    const style = { role: "display", size: cut.size * factor * scale, tracking: -0.022 } as const;
    const lines = balanced(model.recipientName, style, cut.width, set);
    const last = key === "xl";
    const high = Math.max(...lines.map((line) => line.ascent + line.descent), 0);
    const whole = widestWord(model.recipientName, style, set) <= cut.width;
    if ((lines.length <= cut.lines && whole) || last)
      return { size: cut.size, lines, leading: Math.max(style.size * 1.14, high + 4) };
  }
  return { size: CUTS.xl.size, lines: [], leading: 0 };
}

function wrapped(text: string, size: number, set: Setter): Line[] {
  return balanced(text, { role: "text", size, tracking: -0.01 }, 700, set);
}

function heightOf(placed: Placed[]): number {
  const [first, last] = [placed[0], placed.at(-1)];
  return placed.reduce((sum, { gap }) => sum + gap, (first?.line.ascent ?? 0) + (last?.line.descent ?? 0));
}

function draw(placed: Placed[], top: number): string {
  let y = top + (placed[0]?.line.ascent ?? 0);
  return placed
    .map(({ line, gap, fill, flush }) => {
      y += gap;
      return drawLine(line, ROOM.left - (flush ? line.left : 0), y, fill);
    })
    .join("");
}
