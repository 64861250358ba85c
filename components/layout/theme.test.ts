import { expect, it } from "vitest";
import { themeOf } from "./theme";

it.each([
  ["light", "light"],
  ["dark", "dark"],
  ["system", "system"],
  ["dark; x", "system"],
  [undefined, "system"],
])("reads the cookie %s as %s", (cookie, theme) => {
  expect(themeOf(cookie)).toBe(theme);
});
