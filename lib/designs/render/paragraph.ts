import type { Line, Setter, Style } from "./typeset";

/** Lines no wider than `width`, of nearly equal length; a word that is wider than all is broken inside. */
export function balanced(text: string, style: Style, width: number, set: Setter): Line[] {
  const lines = broken(text, style, width, set);
  const widest = widestWord(text, style, set);
  let narrow = Math.max(width / 2, widest <= width ? widest : 0);
  let wide = width;
  if (lines.length > 1) {
    for (let i = 0; i < 7; i++) {
      const middle = (narrow + wide) / 2;
      if (broken(text, style, middle, set).length > lines.length) narrow = middle;
      else wide = middle;
    }
  }
  return broken(text, style, wide, set).map((line) => set(line, style));
}

/** What a line must have room for if no word is to be broken inside. */
export function widestWord(text: string, style: Style, set: Setter): number {
  return Math.max(0, ...pieces(text).map((piece) => set(piece.trim(), style).width));
}

function broken(text: string, style: Style, width: number, set: Setter): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string) => set(candidate.trim(), style).width <= width;
  for (const piece of pieces(text)) {
    if (line && !fits(line + piece)) {
      lines.push(line.trim());
      line = "";
    }
    for (const part of fits(piece) ? [piece] : graphemesOf(piece)) {
      if (line && !fits(line + part)) {
        lines.push(line.trim());
        line = "";
      }
      line += part;
    }
  }
  return line.trim() ? [...lines, line.trim()] : lines;
}

/** Where a line may break: after spaces. */
function pieces(text: string): string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

function graphemesOf(text: string): string[] {
  return Array.from(new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text), ({ segment }) => segment);
}
