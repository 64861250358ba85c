import { expect, test } from "vitest";
import { createProgramInput } from "../../programs/rules/program-input";
import { createCertificationInput } from "./certification-input";

test.each(["minimumPassingGrade", "gracePeriodDays", "minActiveDays", "renewalMonths", "validity"])(
  "nothing, text, lists and yes or no are no number for %s, so none of them becomes 0 or 1",
  (field) => {
    const none = field === "renewalMonths" || field === "validity" ? [] : [null];
    for (const value of ["", "1", true, [], [1], ...none]) {
      const sent = field === "validity" ? { months: value } : value;
      const read = createCertificationInput.safeParse({ name: "C", [field]: sent });
      expect(read.success, JSON.stringify(value)).toBe(false);
    }
  },
);

test("numbers that mean something are taken", () => {
  const sent = { minimumPassingGrade: 72.5, gracePeriodDays: 0, minActiveDays: 14, renewalMonths: 12 };
  expect(createCertificationInput.parse({ name: "C", ...sent, validity: { months: 24 } })).toMatchObject(sent);
});

test("a component's position is a number", () => {
  for (const position of ["2", null, true, [2]])
    expect(createProgramInput.safeParse({ name: "P", components: [{ name: "A", position }] }).success).toBe(false);
});
