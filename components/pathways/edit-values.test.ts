import { expect, test } from "vitest";
import { editOf, listOf } from "./edit-values";

const typed = {
  name: "Ridge walk",
  "steps.0.achievementId": "ach_a",
  "steps.1.achievementId": "",
  "steps.2.achievementId": "ach_b",
  completionAchievementId: "ach_c",
  countExpired: "on",
};

test("of all that the builder's form says, an edit is its steps in their order, what they earn and what counts", () => {
  expect(editOf(typed)).toEqual({
    steps: [{ achievementId: "ach_a" }, { achievementId: "ach_b" }],
    completionAchievementId: "ach_c",
    countExpired: true,
  });
  expect(editOf({ completionAchievementId: "", countExpired: "off" })).toEqual({
    steps: [],
    completionAchievementId: null,
    countExpired: false,
  });
});

test("the list of those who would complete by it is told the same edit", () => {
  const list = listOf("/eligible", editOf(typed));
  expect(list).toBe("/eligible?steps=ach_a%2Cach_b&completion=ach_c&expired=true");
});
