import type { Role } from "./faces";
import { balanced, widestWord } from "./paragraph";
import { drawLine } from "./svg";
import type { Line, Setter, Style } from "./typeset";

export type Block = { lines: Line[]; leading: number; height: number };
type Room = { width: number; height: number };

/** The first size at which the lines stay within the room; at the last size what is over is left out. */
export function fitted(set: Setter, text: string, styles: Style[], room: Room): Block {
  const blocks = styles.map((style) => {
    const lines = balanced(text, style, room.width, set);
    const high = Math.max(...lines.map((line) => line.ascent + line.descent), 0);
    const leading = Math.max(style.size * 1.14, high + 3);
    return { lines, leading, height: lines.length * leading, whole: widestWord(text, style, set) <= room.width };
  });
  const block = blocks.find(({ height, whole }) => height <= room.height && whole) ?? blocks.at(-1);
  if (!block) return { lines: [], leading: 0, height: 0 };
  const lines = block.lines.slice(0, Math.max(1, Math.floor(room.height / block.leading)));
  return { lines, leading: block.leading, height: lines.length * block.leading };
}

export function sizes(role: Role, all: number[], tracking = 0): Style[] {
  return all.map((size) => ({ role, size, tracking }));
}

export function drawBlock({ lines, leading }: Block, x: number, top: number, fill: string): string {
  return lines.map((line, i) => drawLine(line, x - line.left, top + leading * (i + 0.78), fill)).join("");
}
