import type { Line } from "./typeset";

export const PAPER = "#fbf8f0";
export const INK = "#1c2a2c";
export const SOFT = "#57625f";
export const RULE = "#b9b39c";
export const GILT = "#96793a";

/** Two decimals are a hundredth of a percent of the sheet's width: 0.003 mm on A4. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A set line as outlines, its base line at y; `align` says which end of it stands at x. */
export function drawLine(
  line: Line,
  x: number,
  y: number,
  fill: string,
  align: "start" | "end" | "middle" = "start",
): string {
  const start = x - (align === "start" ? 0 : align === "end" ? line.width : line.width / 2);
  const paths = line.glyphs
    .filter((glyph) => glyph.path)
    .map((glyph) => {
      const scale = Math.round(glyph.scale * 1e6) / 1e6;
      return `<path transform="translate(${n(start + glyph.x)} ${n(y - glyph.y)})scale(${scale} ${-scale})" d="${glyph.path}"/>`;
    });
  return `<g fill="${fill}">${paths.join("")}</g>`;
}

export function diamond(x: number, y: number, side: number, attributes: string): string {
  const reach = side / Math.SQRT2;
  return `<path d="M${n(x - reach)} ${n(y)}L${n(x)} ${n(y - reach)}L${n(x + reach)} ${n(y)}L${n(x)} ${n(y + reach)}z" ${attributes}/>`;
}

export function rule(x1: number, x2: number, y: number, color: string, width: number): string {
  return `<path d="M${n(x1)} ${n(y)}H${n(x2)}" stroke="${color}" stroke-width="${width}" fill="none"/>`;
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
