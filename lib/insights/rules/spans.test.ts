import { describe, expect, test } from "vitest";
import { axisTicks, changeOf, monthEdges, PARTS, pointsOf, spanEdges, trendOf } from "./spans";

const NOW = new Date("2026-03-10T09:00:00Z");

test("two periods of thirty days end now, without a gap between them", () => {
  const edges = spanEdges(NOW);
  expect(edges).toHaveLength(2 * PARTS + 1);
  expect([edges[0], edges[PARTS], edges.at(-1)]).toEqual([
    new Date("2026-01-09T09:00:00Z"),
    new Date("2026-02-08T09:00:00Z"),
    NOW,
  ]);
});

test("months begin at midnight where the workspace is, in summer time too", () => {
  const { edges, months } = monthEdges(new Date("2026-04-30T23:30:00Z"), "Europe/Oslo", 3);
  expect(months).toEqual(["2026-03-01", "2026-04-01", "2026-05-01"]);
  expect(edges.map((edge) => edge.toISOString())).toEqual([
    "2026-02-28T23:00:00.000Z",
    "2026-03-31T22:00:00.000Z",
    "2026-04-30T22:00:00.000Z",
    "2026-05-31T22:00:00.000Z",
  ]);
});

test("a trend takes each half as it was counted, and draws the newer one, empty parts included", () => {
  const { now, before, series } = trendOf([
    { span: 9, half: null, n: 6 },
    { span: 10, half: null, n: 1 },
    { span: 19, half: null, n: 2 },
    { span: null, half: 0, n: 6 },
    { span: null, half: 1, n: 3 },
  ]);
  expect([now, before, series]).toEqual([3, 6, [1, 0, 0, 0, 0, 0, 0, 0, 0, 2]]);
});

test.each([
  [1284, 1146, { by: "12%", direction: "up" }],
  [135, 147, { by: "8%", direction: "down" }],
  [0, 4, { by: "100%", direction: "down" }],
  [5, 0, undefined],
  [0, 0, undefined],
  [1000, 1001, undefined],
])("%i after %i", (now, before, change) => {
  expect(changeOf({ now, before })).toEqual(change);
});

test.each([
  [0.418, 0.43, { by: "1.2 pts", direction: "down" }],
  [0.5, 0.25, { by: "25 pts", direction: "up" }],
  [0.3, 0.3, undefined],
])("points from %f to %f", (now, before, change) => {
  expect(pointsOf(now, before)).toEqual(change);
});

describe("the axis of a chart", () => {
  test.each([
    [0, [0, 1, 2, 3, 4]],
    [3, [0, 1, 2, 3, 4]],
    [7, [0, 2, 4, 6, 8]],
    [9, [0, 3, 6, 9, 12]],
    [375, [0, 100, 200, 300, 400]],
    [1000, [0, 250, 500, 750, 1000]],
    [100_001, [0, 30_000, 60_000, 90_000, 120_000]],
  ])("for %i is in whole, round steps and holds it", (most, ticks) => {
    expect(axisTicks(most)).toEqual(ticks);
  });
});
