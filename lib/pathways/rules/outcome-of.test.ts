import { expect, test } from "vitest";
import { outcomeOf } from "./outcome-of";

const CUTOFF = { completedOn: "2026-03-10", recipientId: "rcp_m" };
const person = { completedOn: "2026-03-10", recipientId: "rcp_a", existingId: null, review: false };

test.each([
  ["earlier than the cutoff", { completedOn: "2026-03-09", recipientId: "rcp_z" }, CUTOFF, "issue"],
  ["on its day, before it", {}, CUTOFF, "issue"],
  ["on its day, the one it names", { recipientId: "rcp_m" }, CUTOFF, "draft"],
  ["on a later day", { completedOn: "2026-03-11" }, CUTOFF, "draft"],
  ["room for everybody", { completedOn: "2027-01-01" }, null, "issue"],
  ["an earlier one was withdrawn", { review: true }, null, "draft"],
  ["holds it already, however late", { existingId: "cred_1", completedOn: "2027-01-01" }, CUTOFF, "held"],
  ["holds it, and had one withdrawn", { existingId: "cred_1", review: true }, null, "held"],
] as const)("%s", (_case, change, cutoff, outcome) => {
  expect(outcomeOf({ ...person, ...change }, cutoff)).toBe(outcome);
});
