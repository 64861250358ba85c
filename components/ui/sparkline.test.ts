import { expect, it } from "vitest";
import { sparkPath } from "./sparkline";

it("draws from the lowest to the highest", () => {
  expect(sparkPath([0, 10])).toEqual({ path: "M3 25L85 3", end: [85, 3] });
});

it("stays level where nothing changes", () => {
  expect(sparkPath([4, 4, 4]).path).toBe("M3 14L44 14L85 14");
});
