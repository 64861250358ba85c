import { describe, expect, test } from "vitest";
import type { Timing } from "../../certifications/rules/timing";
import { certificateTerm, expiryMove, type HeldTerm } from "./certificate-term";

const timing: Timing = {
  ...{ renewalMonths: 6, renewalAnchor: "expiry", minActiveDays: 0, validityMonths: null },
  ...{ effectiveFrom: null, publishedOn: "2026-01-31" },
};
const held: HeldTerm = {
  ...{ issuedOn: "2026-01-31", expiresOn: "2026-07-31" },
  ...{ termEndsOn: "2026-07-31", anchorOn: "2026-01-31", anchorPeriods: 1, termMonths: 6 },
};

describe("the term of a certificate that a program gives", () => {
  const endsOn = (change: Partial<Timing>, on: string, before: HeldTerm | null = held) =>
    certificateTerm({ ...timing, ...change }, on, before).termEndsOn;

  test.each([
    ["the first: from the end of the program", "2026-03-10", null, "2026-09-10"],
    ["a day before the window opens: a new one", "2026-06-30", held, "2026-12-30"],
    ["on the day on which it opens: it goes on", "2026-07-01", held, "2027-01-31"],
    ["on its last day: it goes on", "2026-07-31", held, "2027-01-31"],
    ["a day late: a new one", "2026-08-01", held, "2027-02-01"],
    ["what was issued without a term: a new one", "2026-07-20", { ...held, termEndsOn: null }, "2027-01-20"],
    ["on the day of the one before: never the next term at once", "2026-01-31", held, "2026-07-31"],
  ] as const)("%s", (_, on, before, expected) => {
    expect(endsOn({}, on, before)).toBe(expected);
  });

  test("by completion it is always counted from the end of the program", () => {
    expect(endsOn({ renewalAnchor: "completion" }, "2026-07-20")).toBe("2027-01-20");
  });
  test("on a fixed calendar everybody's ends together", () => {
    expect(endsOn({ renewalAnchor: "fixed" }, "2026-03-10", null)).toBe("2026-07-31");
    expect(endsOn({ renewalAnchor: "fixed", minActiveDays: 200 }, "2026-03-10", null)).toBe("2027-01-31");
  });
  test("without renewal it is the validity, or none", () => {
    expect(endsOn({ renewalMonths: null, validityMonths: 12 }, "2028-02-29")).toBe("2029-02-28");
    expect(endsOn({ renewalMonths: null }, "2026-03-10")).toBeNull();
  });
});

test.each([
  ["2026-07-31", "2026-07-30", "earlier"],
  ["2026-07-31", "2026-07-31", null],
  ["2026-07-31", "2027-01-31", null],
  ["2026-07-31", null, null],
  [null, "2099-01-01", "dated"],
  [null, null, null],
] as const)("from %s to %s the last day moves: %s", (before, after, expected) => {
  expect(expiryMove(before, after)).toBe(expected);
});
