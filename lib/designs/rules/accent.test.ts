import { describe, expect, test } from "vitest";
import { accentByDay, accentByNight, accentFromHex, DEFAULT_ACCENT, hexColor, MOST_CHROMA } from "./accent";
import { contrast, hexOklch, oklchHex, sheetAccent } from "./color";

const COLOURS = Array.from(
  { length: 600 },
  (_, i) => `#${((i * 27_961 + 4_099) % 0x1000000).toString(16).padStart(6, "0")}`,
);

describe("a wished colour", () => {
  test("whatever it is, text in it and text on it can be read by day and by night", () => {
    for (const wished of [...COLOURS, "#ffffff", "#000000", "#ffff00", "#00ff00"]) {
      const accent = accentFromHex(wished);
      expect(accent.chroma).toBeLessThanOrEqual(MOST_CHROMA);
      for (const tone of [accentByDay(accent), accentByNight(accent)]) {
        expect(tone.onCanvas, wished).toBeGreaterThanOrEqual(4.5);
        expect(tone.under, wished).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(sheetAccent(accent.hue, accent.chroma), "#fbf8f0"), wished).toBeGreaterThanOrEqual(7);
    }
  });
  test("keeps its hue", () => {
    for (const hue of [15, 85, 145, 230, 285, 330]) {
      const { hue: found } = accentFromHex(oklchHex(0.6, 0.09, hue));
      expect(Math.abs(found - hue)).toBeLessThanOrEqual(2);
    }
  });
  test("a grey stays a grey", () => {
    expect(accentFromHex("#808080")).toEqual({ hue: 0, chroma: 0 });
    expect(hexOklch(accentByDay({ hue: 0, chroma: 0 }).color).chroma).toBeLessThan(0.002);
  });
});

test("without a wish, the tones are those of the tokens", () => {
  expect(accentByDay(DEFAULT_ACCENT).color).toBe(oklchHex(0.455, 0.08, 230));
  expect(accentByNight(DEFAULT_ACCENT).color).toBe(oklchHex(0.755, 0.078, 220));
});

test("hexColor reads what people type", () => {
  expect(["#2A617F", "2a617f", " #abc "].map(hexColor)).toEqual(["#2a617f", "#2a617f", "#aabbcc"]);
  expect(["", "#12", "red", "#12345g", "url(x)"].map(hexColor)).toEqual([null, null, null, null, null]);
});
