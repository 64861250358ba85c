import { expect, test } from "vitest";
import { newId } from "../../core/ids";
import { coerceForm } from "../../entrypoints/coerce-form";
import { timingForm } from "./timing-form";

const id = newId("certification");
/** As the door of screens reads it: the numbers arrive as text. */
const read = (form: Record<string, unknown>) => timingForm.parse(coerceForm(timingForm, form));
const sent = {
  id,
  effectiveFrom: "2026-12-01",
  dueOn: "2027-03-31",
  gracePeriodDays: "5",
  renewalAnchor: "fixed",
  minActiveDays: "14",
  validity: { months: "24" },
};

test("a certification that renews is saved without the due date and validity that its form does not show", () => {
  expect(read({ ...sent, renewalMonths: "12" })).toEqual({
    id,
    effectiveFrom: "2026-12-01",
    dueOn: null,
    gracePeriodDays: 5,
    renewalMonths: 12,
    renewalAnchor: "fixed",
    minActiveDays: 14,
    validity: null,
  });
});

test("one that is completed once keeps both, and says nothing of terms", () => {
  expect(read({ ...sent, renewalMonths: null })).toEqual({
    id,
    effectiveFrom: "2026-12-01",
    dueOn: "2027-03-31",
    gracePeriodDays: 5,
    renewalMonths: null,
    validity: { months: 24 },
  });
});

test("an emptied validity is none", () => {
  const { validity: _, ...rest } = sent;
  expect(read({ ...rest, renewalMonths: null })).toMatchObject({ validity: null });
});
