import { expect, test } from "vitest";
import { safePath } from "./safe-path";

test.each(["/dashboard", "/me?x=1", "/c/cred_1#top"])("%s is a place on this site", (path) => {
  expect(safePath(path, "/")).toBe(path);
});

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/a\\b",
  "javascript:alert(1)",
  "dashboard",
  "",
  null,
  undefined,
  `/${"a".repeat(2_001)}`,
])("%s is not", (path) => {
  expect(safePath(path, "/home")).toBe("/home");
});
