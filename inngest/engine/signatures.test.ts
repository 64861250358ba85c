import { expect, test } from "vitest";
import { sign } from "./signatures";

const KEY = "signkey-embedded-abc123";
const NOW = Date.UTC(2026, 0, 1);

test("the second is part of what is signed", () => {
  expect(sign("{}", KEY, NOW)).toMatch(/^t=1767225600&s=[0-9a-f]{64}$/);
  expect(sign("{}", KEY, NOW + 1_000)).not.toBe(sign("{}", KEY, NOW));
});

test("the order of keys and the prefix of the signing key make no difference; content does", () => {
  expect(sign('{"a":1,"b":2}', KEY, NOW)).toBe(sign('{"b":2,"a":1}', "abc123", NOW));
  expect(sign('{"a":1}', KEY, NOW)).not.toBe(sign('{"a":2}', KEY, NOW));
});
