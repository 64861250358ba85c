import { describe, expect, it } from "vitest";
import { contours } from "./contours";
import { traceLevel } from "./isolines";

describe("contours", () => {
  it("draws the same terrain for the same workspace, byte for byte", () => {
    expect(contours("ws_northlight", 1100, 778)).toEqual(contours("ws_northlight", 1100, 778));
  });

  it("draws another terrain for another workspace", () => {
    expect(contours("ws_northlight", 1100, 778).fine).not.toBe(contours("ws_harbour", 1100, 778).fine);
  });

  it("holds only finite numbers, and lines of both weights, for any seed", () => {
    for (const seed of ["", "ws_1", "ws_2", "ł", "x".repeat(500)]) {
      const { fine, bold } = contours(seed, 1100, 778);
      expect(`${fine}${bold}`).toMatch(/^[Mqz\d .-]+$/);
      expect(fine.split("M").length).toBeGreaterThan(8);
      expect(bold.length).toBeGreaterThan(200);
    }
  });
});

describe("traceLevel", () => {
  it("closes the line around a peak", () => {
    const peak = Array.from({ length: 9 }, (_, y) => Array.from({ length: 9 }, (_, x) => -Math.hypot(x - 4, y - 4)));
    const lines = traceLevel(peak, -2.5);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.[0]).toEqual(lines[0]?.at(-1));
  });

  it("ends an open line on the border", () => {
    const slope = Array.from({ length: 5 }, () => [0, 1, 2, 3, 4]);
    const [line] = traceLevel(slope, 1.5);
    expect(line?.map(([x]) => x)).toEqual([1.5, 1.5, 1.5, 1.5, 1.5]);
  });
});
