import { expect, test } from "vitest";
import { readerLocale } from "./locale";

test.each([
  [null, "en-GB"],
  ["", "en-GB"],
  ["en", "en-GB"],
  ["*", "en-GB"],
  ["en-US,en;q=0.9", "en-US"],
  ["en-us", "en-US"],
  ["es-US,es;q=0.9,en-GB;q=0.5", "en-US"],
  ["en-Latn-US", "en-US"],
  ["de,en-US;q=0.7", "en-US"],
  ["nb-NO,en-US;q=0.8", "en-GB"],
  ["en-US;q=0.3, en-GB;q=0.8", "en-GB"],
  ["en-US;q=0, fr-FR", "en-GB"],
  ["zh-Hant-TW", "en-GB"],
  ["en-USA", "en-GB"],
  [`${"x".repeat(100_000)},en-US`, "en-GB"],
])("%j reads days as %s", (header, locale) => {
  expect(readerLocale(header)).toBe(locale);
});
