import fc from "fast-check";
import { expect, test } from "vitest";
import { senderFor } from "./mail-sender";

const CONFIGURED = "Waymark <credentials@waymark.example>";

test.each([
  [null, CONFIGURED, '"Waymark" <credentials@waymark.example>'],
  ["Northlight Academy", CONFIGURED, '"Northlight Academy via Waymark" <credentials@waymark.example>'],
  ["Northlight", "credentials@waymark.example", '"Northlight" <credentials@waymark.example>'],
  [null, "credentials@waymark.example", "credentials@waymark.example"],
  ['A", <x@evil.example>', '"Way, mark" <c@waymark.example>', '"A , x@evil.example via Way, mark" <c@waymark.example>'],
])("%j with %j sends as %s", (name, configured, sender) => {
  expect(senderFor(name, configured)).toBe(sender);
});

test("no name adds a second address or a line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
      expect(senderFor(name, CONFIGURED)).toMatch(/^"[^"\\<>\r\n]+" <credentials@waymark\.example>$/);
    }),
  );
});
