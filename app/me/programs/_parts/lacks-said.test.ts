import { expect, test } from "vitest";
import { lacksSaid } from "./lacks-said";

const lack = (name: string, status: Parameters<typeof lacksSaid>[0][number]["status"]) => ({ name, status });

test("a sentence for each state, in order; what was begun and what was not are one", () => {
  expect(
    lacksSaid([
      lack("Plan", "in_progress"),
      lack("Practical 1", "missed"),
      lack("Report", "not_started"),
      lack("Survey", "no_response"),
    ]),
  ).toBe("“Plan” and “Report” were not completed. “Practical 1” was missed. There was no answer in “Survey”.");
});

test("of many the first few, and how many more", () => {
  expect(lacksSaid(["A", "B", "C", "D", "E", "F"].map((name) => lack(name, "did_not_pass")))).toBe(
    "“A”, “B”, “C” and 3 more were not passed.",
  );
  expect(lacksSaid([])).toBe("");
});
