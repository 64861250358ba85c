import fc from "fast-check";
import { expect, test } from "vitest";
import { handleProblem, handleSchema, suggestHandle } from "./handle";

test.each(["abc", "zofia", "a1b", "zofia-nowak", "0x0", "a".repeat(30)])("%s can be had", (handle) => {
  expect(handleProblem(handle)).toBeNull();
});

test.each([
  ["ab", "at least 3"],
  ["a".repeat(31), "at most 30"],
  ["-zofia", "small letters"],
  ["zofia-", "small letters"],
  ["zo--fia", "small letters"],
  ["zofia_nowak", "small letters"],
  ["zofia nowak", "small letters"],
  ["zofíá", "small letters"],
  ["žofia", "small letters"],
  ["zofia/x", "small letters"],
  ["zofia.nowak", "small letters"],
  ["admin", "kept for the site"],
  ["me", "at least 3"],
  ["settings", "kept for the site"],
  ["waymark", "kept for the site"],
  ["sign-in", "kept for the site"],
])("%s cannot, and is told why", (handle, why) => {
  expect(handleProblem(handle)?.toLowerCase()).toContain(why);
});

test("capitals and spaces around are a matter of typing, and hide no reserved word", () => {
  expect(handleSchema.parse("  Zofia-Nowak ")).toBe("zofia-nowak");
  expect(handleSchema.safeParse(" ADMIN ").success).toBe(false);
});

test("whatever passes is one plain part of an address, as it stands", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 40 }), fc.stringMatching(/^[a-zA-Z0-9-]{0,34}$/)), (text) => {
      const result = handleSchema.safeParse(text);
      if (!result.success) return;
      expect(result.data).toMatch(/^[a-z0-9][a-z0-9-]{1,28}[a-z0-9]$/);
      expect(encodeURIComponent(result.data)).toBe(result.data);
      expect(handleSchema.parse(result.data)).toBe(result.data);
    }),
  );
});

test("what is proposed out of a name can be had, or there is no proposal", () => {
  expect(suggestHandle("Zofia Wiśniewska-Okafor")).toBe("zofia-wisniewska-okafor");
  expect(suggestHandle("Łukasz Øre")).toBe("lukasz-ore");
  expect(suggestHandle("أميرة حدّاد")).toBe("");
  expect(suggestHandle("Admin")).toBe("");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (name) => {
      const handle = suggestHandle(name);
      if (handle) expect(handleProblem(handle)).toBeNull();
    }),
  );
});
