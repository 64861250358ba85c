import { expect, test } from "vitest";
import { troubleSaid } from "./pipeline";

const of = (status: Parameters<typeof troubleSaid>[1]["status"], daysLate: number | null = null) =>
  troubleSaid("Kick-off", { name: "Kick-off", status, daysLate }).join("");

test("what failed says how, whatever its day; what is late says by how many days", () => {
  expect(of("missed", 3)).toBe("Missed Kick-off");
  expect(of("no_response")).toBe("No response to Kick-off");
  expect(of("did_not_pass", 1)).toBe("Did not pass Kick-off");
  expect(of("did_not_finish")).toBe("Did not finish Kick-off");
  expect(of("not_started", 1)).toBe("Kick-off, 1 day late");
  expect(of("in_progress", 1200)).toBe("Kick-off, 1,200 days late");
});
