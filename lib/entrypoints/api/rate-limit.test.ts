import fc from "fast-check";
import { expect, test } from "vitest";
import { takeSearch, takeToken } from "./rate-limit";

test("however requests are spread, no stretch of time lets more through than burst and flow together", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 200 }), (key, gaps) => {
      const allowed: number[] = [];
      let now = 0;
      for (const gap of gaps) {
        now += gap;
        if (takeToken(key, now, 10, 5).allowed) allowed.push(now);
      }
      for (const from of allowed) {
        const later = allowed.filter((at) => at >= from);
        for (const [index, at] of later.entries())
          expect(index + 1).toBeLessThanOrEqual(5 + ((at - from) / 1000) * 10 + 1e-6);
      }
    }),
  );
});

test("whoever waits as long as told gets through", () => {
  for (let n = 0; n < 5; n++) takeToken("waiting", 0, 10, 5);
  const refused = takeToken("waiting", 0, 10, 5);
  expect(refused.allowed).toBe(false);
  expect(takeToken("waiting", refused.retryAfterSeconds * 1000, 10, 5).allowed).toBe(true);
});

test("searching is slowed for one network, and not for another", () => {
  const answers = Array.from({ length: 100 }, () => takeSearch("192.0.2.7").allowed);
  expect(answers.slice(0, 60).every(Boolean)).toBe(true);
  expect(answers.at(-1)).toBe(false);
  expect(takeSearch("192.0.2.8").allowed).toBe(true);
});
