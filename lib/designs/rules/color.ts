/** An OKLCH colour as `#rrggbb`; chroma shrinks until the colour exists on a screen. */
export function oklchHex(lightness: number, chroma: number, hue: number): string {
  for (let c = chroma; c > 0; c -= 0.005) {
    const rgb = linearRgb(lightness, c, hue);
    if (rgb.every((part) => part >= -0.0005 && part <= 1.0005)) return hex(rgb);
  }
  return hex(linearRgb(lightness, 0, hue));
}

const IVORY = "#fbf8f0";

/** The dark ink that a workspace's accent gives on ivory paper: text in it stays above 7:1. `chroma` in thousandths. */
export function sheetAccent(hue: number, chroma = 80): string {
  const strength = (0.085 * chroma) / 80;
  let lightness = 0.405;
  while (lightness > 0.2 && contrast(oklchHex(lightness, strength, hue), IVORY) < 7) lightness -= 0.005;
  return oklchHex(lightness, strength, hue);
}

/** A `#rrggbb` colour in OKLCH; the hue of a grey is 0. */
export function hexOklch(color: string): { lightness: number; chroma: number; hue: number } {
  const [r, g, b] = [linear(color, 1), linear(color, 3), linear(color, 5)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const d = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const chroma = Math.hypot(a, d);
  const hue = chroma < 0.002 ? 0 : ((Math.atan2(d, a) * 180) / Math.PI + 360) % 360;
  return { lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, chroma, hue };
}

/** WCAG contrast of two `#rrggbb` colours. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function linearRgb(lightness: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hex(rgb: number[]): string {
  const byte = (part: number) => {
    const clamped = Math.min(1, Math.max(0, part));
    const encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${rgb.map(byte).join("")}`;
}

function luminance(color: string): number {
  return 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
}

function linear(color: string, at: number): number {
  const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
