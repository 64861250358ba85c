import { contrast, hexOklch, oklchHex } from "./color";

/** What a workspace keeps of its colour: a hue, and thousandths of OKLCH chroma. Lightness follows from contrast. */
export type Accent = { hue: number; chroma: number };
export const DEFAULT_ACCENT: Accent = { hue: 230, chroma: 80 };
export const MOST_CHROMA = 150;

/** Text in the accent, and text on it: what the figure of a colour is. */
export type Tone = { color: string; strong: string; soft: string; onCanvas: number; under: number };

const ENOUGH = 4.5;
const DAY = { canvas: oklchHex(0.982, 0.004, 100), onAccent: oklchHex(0.99, 0.004, 100) };
const NIGHT = { canvas: oklchHex(0.188, 0.012, 168), onAccent: oklchHex(0.19, 0.02, 225) };

/** The hue and chroma of a wished colour; how light it may be is not the wish's to say. */
export function accentFromHex(wished: string): Accent {
  const { chroma, hue } = hexOklch(wished);
  return { hue: Math.round(hue) % 360, chroma: Math.min(MOST_CHROMA, Math.round(chroma * 1000)) };
}

/** `#rrggbb`, from what people type: with or without the sign, three digits too. Null for anything else. */
export function hexColor(text: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return null;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits}`;
}

export function accentByDay({ hue, chroma }: Accent): Tone {
  const c = chroma / 1000;
  const tone = (lightness: number) => oklchHex(lightness, c, hue);
  const lightness = firstReadable(0.455, -0.005, tone, DAY);
  return {
    ...measured(tone(lightness), DAY),
    strong: oklchHex(lightness - 0.07, c * 0.875, hue),
    soft: oklchHex(0.951, c * 0.1625, nightHue(hue)),
  };
}

export function accentByNight({ hue, chroma }: Accent): Tone {
  const c = (chroma / 1000) * 0.975;
  const turned = nightHue(hue);
  const tone = (lightness: number) => oklchHex(lightness, c, turned);
  const lightness = firstReadable(0.755, 0.005, tone, NIGHT);
  return {
    ...measured(tone(lightness), NIGHT),
    strong: oklchHex(lightness + 0.075, c * 0.8, turned),
    soft: oklchHex(0.285, c / 3, turned),
  };
}

/** A colour as it was wished, with the same figures, to be laid beside the adjusted one. */
export function measuredWish(wished: string): { day: number; night: number } {
  return { day: contrast(wished, DAY.canvas), night: contrast(wished, NIGHT.canvas) };
}

const nightHue = (hue: number) => (hue + 350) % 360;
type Ground = typeof DAY;

function measured(color: string, ground: Ground) {
  return { color, onCanvas: contrast(color, ground.canvas), under: contrast(color, ground.onAccent) };
}

/** Steps away from the ground until text in the colour, and text on it, can be read. Ends at black or white. */
function firstReadable(start: number, step: number, tone: (lightness: number) => string, ground: Ground): number {
  for (let lightness = start; lightness > 0 && lightness < 1; lightness += step) {
    const { onCanvas, under } = measured(tone(lightness), ground);
    if (onCanvas >= ENOUGH && under >= ENOUGH) return lightness;
  }
  return step < 0 ? 0 : 1;
}
