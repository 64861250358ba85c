import { expect, test } from "vitest";
import { inngestBackoff, retryAfterAt } from "./backoff";
import { interpret } from "./outcome";

const NOW = Date.UTC(2026, 0, 1);
const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  status,
  body,
  headers: new Headers(headers),
});
const first = { attempt: 0, maxAttempts: 2, now: NOW };
const last = { attempt: 1, maxAttempts: 2, now: NOW };
const thrown = { name: "Error", message: "no" };

test("200 ends the run with what it answers", () => {
  expect(interpret(answer(200, 7), first)).toEqual({ kind: "completed", data: 7 });
});

test("a step that failed is retried, and given to the function when it was the last time", () => {
  const ops = [{ id: "s", op: "StepError", error: thrown }];
  expect(interpret(answer(206, ops), first)).toEqual({ kind: "retry", error: thrown, retryAt: null });
  expect(interpret(answer(206, ops), last)).toEqual({ kind: "progress", ops });
});

test("a function that throws is retried, and fails the last time", () => {
  expect(interpret(answer(500, thrown), first).kind).toBe("retry");
  expect(interpret(answer(500, thrown), last)).toEqual({ kind: "failed", error: thrown });
});

test("what must not be retried is not", () => {
  const never = { "x-inngest-no-retry": "true" };
  expect(interpret(answer(400, thrown, never), first)).toEqual({ kind: "failed", error: thrown });
  expect(interpret(answer(206, [{ id: "s", op: "StepError", error: thrown }], never), first).kind).toBe("progress");
});

test("Retry-After wins, in seconds or as a date", () => {
  expect(interpret(answer(500, thrown, { "retry-after": "90" }), first)).toMatchObject({ retryAt: NOW + 90_000 });
  expect(retryAfterAt("Thu, 01 Jan 2026 00:01:00 GMT", NOW)).toBe(NOW + 60_000);
  expect(retryAfterAt("whenever", NOW)).toBeNull();
  expect(retryAfterAt(null, NOW)).toBeNull();
});

test("an answer that says nothing still gives a reason", () => {
  expect(interpret(answer(502, null), last)).toMatchObject({ kind: "failed", error: { name: "Error" } });
});

test("pauses grow along Inngest's table, by at most a fifth more", () => {
  for (const [attempt, seconds] of [15, 30, 60, 120, 300, 600, 1200, 2400, 3600, 7200, 7200].entries()) {
    const ms = inngestBackoff(attempt);
    expect(ms).toBeGreaterThanOrEqual(seconds * 1_000);
    expect(ms).toBeLessThanOrEqual(seconds * 1_200);
  }
});
