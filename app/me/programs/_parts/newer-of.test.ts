import { expect, test } from "vitest";
import type { Id } from "@/lib/core/ids";
import { newerOf } from "./newer-of";

const newer = "cred_2" as Id<"credential">;

test("a certificate that was replaced is a line that leads to the newer one, on one's own page alone", () => {
  const replaced = { verdict: { state: "replaced" as const }, newer };
  expect(newerOf(replaced, true)).toBe(newer);
  expect(newerOf(replaced, false)).toBeNull();
  expect(newerOf({ ...replaced, newer: null }, true)).toBeNull();
  expect(newerOf({ verdict: { state: "valid" }, newer: null }, true)).toBeNull();
  expect(newerOf(null, true)).toBeNull();
});
