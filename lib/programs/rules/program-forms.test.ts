import { expect, test } from "vitest";
import { progressForm } from "./program-forms";

const fields = { id: "prg_1", componentId: "cmp_1", status: "missed" };

test("the form of progress says one status of everybody who is ticked, as the facilitator's word", () => {
  expect(progressForm.parse({ ...fields, ids: ["rcp_1", "rcp_2"] })).toEqual({
    id: "prg_1",
    progress: [
      { recipientId: "rcp_1", componentId: "cmp_1", status: "missed" },
      { recipientId: "rcp_2", componentId: "cmp_1", status: "missed" },
    ],
    source: "facilitator",
  });
});

test("nobody ticked is refused in words", () => {
  const refused = progressForm.safeParse({ ...fields, ids: [] });
  expect(refused.error?.issues).toMatchObject([{ path: ["ids"], message: "Select at least one participant." }]);
  expect(progressForm.safeParse(fields).success).toBe(false);
});
