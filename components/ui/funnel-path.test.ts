import fc from "fast-check";
import { expect, it } from "vitest";
import { funnelPath } from "./funnel-path";

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

it("starts at the first share and ends level at the last", () => {
  const { edge, body } = funnelPath([1, 0.5], 100, 40);
  expect(edge.startsWith("M0 0")).toBe(true);
  expect(edge.endsWith("L100 20")).toBe(true);
  expect(body).toBe(`${edge}V40H0Z`);
});

it("never leaves its box, whatever the shares", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1, max: 3, noNaN: true }), { maxLength: 12 }), (shares) => {
      for (const value of numbers(funnelPath(shares, 1110, 132).edge)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1110);
      }
    }),
  );
});
