import { expect, test } from "vitest";
import { beganSpan, monthSpan } from "./began";

test.each([
  ["nothing is asked for", {}, {}],
  ["the last 30 days end today", { began: "30" }, { began: "30", since: "2026-02-09" }],
  ["the last 90 days", { began: "90" }, { began: "90", since: "2025-12-11" }],
  [
    "a span wins over days",
    { began: "30", since: "2020-01-01", until: "2020-02-01" },
    { began: "30", since: "2026-02-09" },
  ],
  [
    "two days",
    { since: "2026-01-01", until: "2026-01-31" },
    { began: "days", since: "2026-01-01", until: "2026-01-31" },
  ],
  ["one day", { until: "2026-01-31" }, { began: "days", until: "2026-01-31" }],
  ["days to be chosen yet", { began: "days" }, { began: "days" }],
  ["a day that does not exist", { since: "2026-02-31" }, {}],
  ["a span that does not exist", { began: "31" }, {}],
  ["what every object has is no span", { began: "constructor" }, {}],
] as const)("%s", (_case, query, span) => {
  expect(beganSpan(query, "2026-03-10")).toEqual({ ...span });
});

test.each([
  ["2026-02", "2026-02-28"],
  ["2028-02", "2028-02-29"],
  ["2026-12", "2026-12-31"],
  ["2026-09", "2026-09-30"],
])("%s ends on %s", (month, until) => {
  expect(monthSpan(month)).toEqual({ since: `${month}-01`, until });
});
