import { expect, test } from "vitest";
import { etagOf, ifMatchVersion, isNotModified } from "./etag";

const etag = etagOf(7, "body");

test.each([
  [etag, 7],
  [`W/${etag}`, 7],
  ['"7"', 7],
  ["*", undefined],
  [null, undefined],
  ['"something else"', -1],
  ["7", -1],
  [`${etag}, "8"`, -1],
])("If-Match %s asks for version %s", (header, version) => {
  expect(ifMatchVersion(header)).toBe(version);
});

test("If-None-Match compares what was shown, not only the version", () => {
  expect(isNotModified(etag, etag)).toBe(true);
  expect(isNotModified(`"x", W/${etag}`, etag)).toBe(true);
  expect(isNotModified(etagOf(7, "other body"), etag)).toBe(false);
  expect(isNotModified(null, etag)).toBe(false);
});
