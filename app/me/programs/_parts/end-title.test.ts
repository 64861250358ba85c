import { expect, test } from "vitest";
import { endTitle } from "./end-title";

const program = (certification: string | null) => ({
  name: "Evening class",
  result: { certification: certification === null ? null : { name: certification } },
});

test("the certification stands over the banner, whatever the result, and the line below names the program", () => {
  for (const linked of [true, false])
    expect(endTitle(program("First aid"), linked)).toEqual({ title: "First aid", named: true });
});

test("without a certification the program is named once: over the list's banner, or in the line on its own page", () => {
  for (const ended of [program(null), { name: "Evening class", result: null }]) {
    expect(endTitle(ended, true)).toEqual({ title: "Evening class", named: false });
    expect(endTitle(ended, false)).toEqual({ title: null, named: true });
  }
});
