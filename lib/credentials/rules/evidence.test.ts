import { expect, test } from "vitest";
import { evidenceInput, readEvidenceLines } from "./evidence";

const report = { name: "Project report", url: "https://example.org/report?id=7" };

test.each([
  ["a name, a colon, a link", "Project report: https://example.org/report?id=7", [report]],
  ["a name and a link", "Project report https://example.org/report?id=7", [report]],
  [
    "a link alone is called by its site",
    "https://example.org/a",
    [{ name: "example.org", url: "https://example.org/a" }],
  ],
  [
    "empty lines between",
    "\nA: https://a.example/\n\nB: https://b.example/\n",
    [
      { name: "A", url: "https://a.example/" },
      { name: "B", url: "https://b.example/" },
    ],
  ],
  ["nothing", "  \n", []],
])("reads %s", (_, text, found) => {
  expect(readEvidenceLines(text)).toEqual(found);
});

test.each(["Project report", "Report: ftp://example.org/a", "Report: javascript:alert(1)"])(
  "does not guess at “%s”",
  (line) => {
    expect(readEvidenceLines(line)).toBeNull();
  },
);

test.each([
  "javascript:alert(1)",
  "data:text/html,hello",
  "//example.org",
  "report.pdf",
  "https://",
  "https://user:secret@example.org/",
])("takes no “%s” for a link", (url) => {
  expect(evidenceInput.safeParse([{ name: "Report", url }]).success).toBe(false);
});

test("takes twenty pieces, and not one more", () => {
  expect(evidenceInput.safeParse(Array(20).fill(report)).success).toBe(true);
  expect(evidenceInput.safeParse(Array(21).fill(report)).success).toBe(false);
});
