import { expect } from "vitest";
import { raceTest } from "../../tests/support/db";
import { limitSignIn } from "./request-limit";

raceTest("of twenty requests at once for one address, five get through", async ({ open }) => {
  const { db } = open(20);
  const at = new Date("2026-11-02T12:00:00Z");
  const tries = Array.from({ length: 20 }, (_, i) => limitSignIn(db, "ada@sample.example", `10.0.0.${i}`, at));
  const results = await Promise.allSettled(tries);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
});
