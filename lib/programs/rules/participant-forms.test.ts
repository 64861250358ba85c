import { expect, test } from "vitest";
import { newId } from "../../core/ids";
import { personForm, personProgressForm } from "./participant-forms";

const [id, recipientId] = [newId("program"), newId("recipient")];
const [first, second] = [newId("component"), newId("component")];

test("of one person's components only those are sent on whose status was changed", () => {
  const progress = [
    { componentId: first, was: "not_started", status: "complete" },
    { componentId: second, was: "missed", status: "missed" },
  ];
  expect(personProgressForm.parse({ id, recipientId, progress })).toEqual({
    id,
    source: "facilitator",
    progress: [{ recipientId, componentId: first, status: "complete" }],
  });
});

test("a form in which nothing was changed says so", () => {
  const progress = [{ componentId: first, was: "missed", status: "missed" }];
  expect(() => personProgressForm.parse({ id, recipientId, progress })).toThrow("No status was changed.");
});

test("one person is added by address or as somebody who is known", () => {
  const recipient = { email: "ada@x.example", name: "Ada" };
  expect(personForm.parse({ id, recipient, group: "Spring" })).toEqual({ id, recipient, group: "Spring" });
  expect(personForm.parse({ id, recipientId })).toEqual({ id, recipientId });
  for (const both of [{}, { recipient, recipientId }])
    expect(personForm.safeParse({ id, ...both }).error?.issues).toMatchObject([{ path: ["recipient", "email"] }]);
});
