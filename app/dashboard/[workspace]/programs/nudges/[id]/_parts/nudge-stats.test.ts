import { expect, test } from "vitest";
import type { Id } from "@/lib/core/ids";
import { nudgeStats, pipelineOf } from "./nudge-stats";

const NONE = {
  ...{ meant: 60, handled: 60, mailed: 58, waiting: 0, kept: 0, failed: 0, bounced: 0 },
  ...{ ended: 0, left: 0, no_address: 0, unsubscribed: 2, caught_up: 0 },
};
const told = (counts: Partial<typeof NONE>) =>
  nudgeStats({ ...NONE, ...counts }).map(({ label, value }) => [label, value]);

test("what is kept in the outbox was not mailed", () => {
  expect(told({})).toEqual([
    ["Mailed", 58],
    ["Passed over", 2],
  ]);
  expect(told({ kept: 58 })).toEqual([
    ["Kept here", 58],
    ["Passed over", 2],
  ]);
  expect(told({ kept: 8 })).toEqual([
    ["Mailed", 50],
    ["Kept here", 8],
    ["Passed over", 2],
  ]);
});

test("one goes back to the pipeline that all of its programs have in common", () => {
  const program = (n: number, certificationId: string | null) => ({
    ...{ id: `prg_${n}` as Id<"program">, name: `P${n}`, people: 1 },
    certificationId: certificationId as Id<"certification"> | null,
  });
  expect(pipelineOf([program(1, "crt_1"), program(2, "crt_1")])).toBe("crt_1");
  expect(pipelineOf([program(1, "crt_1"), program(2, null)])).toBeNull();
  expect(pipelineOf([program(1, null)])).toBeNull();
  expect(pipelineOf([])).toBeNull();
});
