import { expect, test } from "vitest";
import { isReadable, safePath } from "./safe-path";

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

test("a path that is no UTF-8 is none, and any other may be read", () => {
  for (const path of ["/i/%ED%A0%80", "/c/%FF", "/c/%"]) expect(isReadable(path)).toBe(false);
  for (const path of ["/", "/i/acme", "/i/%C3%A9", "/c/%00"]) expect(isReadable(path)).toBe(true);
});
