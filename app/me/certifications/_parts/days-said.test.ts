import { expect, test } from "vitest";
import { daysSaid } from "./days-said";

const own = {
  status: "in_progress",
  startsOn: "2026-11-01",
  dueOn: null,
  heldUntil: null,
  open: true,
  opensOn: "2026-11-01",
  opensNextOn: null,
  certification: { status: "published" },
} as Parameters<typeof daysSaid>[0];
const write = (day: string) => day;

test.each([
  ["begun, no due day", {}, "There is no due day."],
  ["begun, due", { dueOn: "2026-12-01" }, "Due in 9 days, on 2026-12-01."],
  ["due today", { dueOn: "2026-11-22" }, "Due today, on 2026-11-22."],
  ["overdue", { status: "overdue", dueOn: "2026-11-20" }, "Was due on 2026-11-20. Completing it late counts too."],
  ["upcoming", { status: "upcoming", startsOn: "2026-12-01", open: false }, "Begins on 2026-12-01."],
  ["held for good", { status: "completed", open: false }, "Held without an end."],
  [
    "held, renewal to come",
    { status: "completed", open: false, heldUntil: "2027-11-20", opensNextOn: "2027-10-21" },
    "Held until 2027-11-20. Renewal opens on 2027-10-21.",
  ],
  [
    "held, renewal open",
    { status: "completed", heldUntil: "2026-12-01", dueOn: "2026-12-01" },
    "Held until 2026-12-01. Renewal open since 2026-11-01. Complete it again by 2026-12-01.",
  ],
  [
    "run out",
    { status: "expired", heldUntil: "2026-11-20", dueOn: "2026-11-20" },
    "Was held until 2026-11-20. Complete it again, and you hold it anew.",
  ],
] as const)("%s", (_, facts, said) => {
  expect(daysSaid({ ...own, ...facts }, { write, today: "2026-11-22" })).toBe(said);
});
