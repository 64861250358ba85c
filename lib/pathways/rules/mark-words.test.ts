import { expect, test } from "vitest";
import { completionWords, stepWords } from "./mark-words";

const day = (text: string) => `<${text}>`;

test.each([
  [null, false, "Earned <2026-02-01>. From a file."],
  ["2026-03-01", false, "Earned <2026-02-01>. From a file."],
  ["2026-03-01", true, "Earned <2026-02-01>, expired after <2026-03-01>. From a file."],
])("a step until %s, expired: %s", (expiresOn, expired, words) => {
  expect(stepWords({ issuedOn: "2026-02-01", expiresOn, sourceKind: "import" }, expired, day)).toBe(words);
});

test.each([
  ["issued", false, "Awarded <2026-02-01>."],
  ["replaced", false, "Awarded <2026-02-01>."],
  ["issued", true, "Held already, since <2026-02-01>."],
  ["draft", false, "A draft waits to be issued."],
  ["suspended", true, "Awarded <2026-02-01>. Suspended."],
  ["revoked", false, "Awarded, and revoked since."],
  ["deleted", false, "Awarded, and deleted since."],
] as const)("a completion that is %s, held before: %s", (status, preExisting, words) => {
  expect(completionWords({ issuedOn: "2026-02-01", status, preExisting }, day)).toBe(words);
});
