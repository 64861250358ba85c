import { expect, test } from "vitest";
import { agoWords, sinceWords } from "./since-words";

// A Tuesday, 15:00 in Oslo.
const NOW = new Date("2026-03-10T14:00:00Z");

test.each([
  ["2026-03-10T13:05:00Z", "14:05"],
  ["2026-03-10T08:14:00Z", "this morning"],
  ["2026-03-09T23:30:00Z", "last night"],
  ["2026-03-09T18:00:00Z", "yesterday evening"],
  ["2026-03-09T01:00:00Z", "last night"],
  ["2026-03-05T13:00:00Z", "Thursday afternoon"],
  ["2026-03-03T13:00:00Z", "3 March"],
  ["2025-11-02T13:00:00Z", "2 November 2025"],
])("somebody who was here last at %s reads “Since %s”", (since, words) => {
  expect(sinceWords(new Date(since), NOW, "Europe/Oslo")).toBe(words);
});

test.each([
  ["2026-03-10T13:59:40Z", "A moment ago"],
  ["2026-03-10T13:58:50Z", "1 minute ago"],
  ["2026-03-10T13:01:00Z", "59 minutes ago"],
  ["2026-03-10T09:02:00Z", "Today 10:02"],
  ["2026-03-09T16:45:00Z", "Yesterday 17:45"],
  ["2026-01-02T08:00:00Z", "2 Jan, 09:00"],
  ["2025-11-02T08:00:00Z", "2 Nov 2025"],
])("what happened at %s is told as “%s”", (at, words) => {
  expect(agoWords(new Date(at), NOW, "Europe/Oslo")).toBe(words);
});

test("where it is the custom, the month stands first", () => {
  const told = (at: string) => agoWords(new Date(at), NOW, "America/New_York", "en-US");
  expect([told("2026-01-02T14:00:00Z"), told("2025-11-02T14:00:00Z")]).toEqual(["Jan 2, 09:00", "Nov 2, 2025"]);
  expect(sinceWords(new Date("2025-11-02T14:00:00Z"), NOW, "America/New_York", "en-US")).toBe("November 2, 2025");
});
