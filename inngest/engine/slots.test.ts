import { expect, test } from "vitest";
import { registerFunction } from "./registration";
import { SlotCounter } from "./slots";

const fn = (id: string, limit?: number) =>
  registerFunction({
    id,
    triggers: [{ event: "a" }],
    steps: { step: {} },
    ...(limit ? { concurrency: { limit, key: "event.data.k" } } : {}),
  });

test("a key is full at its function's limit, and free again as calls end", () => {
  const counter = new SlotCounter(
    new Map([
      ["f", fn("f", 2)],
      ["g", fn("g")],
    ]),
  );
  counter.take("f:a");
  expect(counter.slots()).toEqual({ fns: ["f", "g"], full: [], busy: { "f:a": 1 }, idle: { f: 2 } });
  counter.take("f:a");
  counter.take("f:b");
  counter.take("g");
  expect(counter.slots()).toMatchObject({ full: ["f:a"], busy: { "f:b": 1 } });
  counter.free("f:a");
  counter.free("f:b");
  expect(counter.slots()).toMatchObject({ full: [], busy: { "f:a": 1 } });
});
