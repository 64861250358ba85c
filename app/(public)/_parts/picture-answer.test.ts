import { expect, test } from "vitest";
import { DomainError } from "@/lib/core/errors";
import { statusOfRefusal } from "./picture-answer";

test("only what may help to try again is called unavailable", () => {
  const statuses = (["invalid", "unavailable", "gone"] as const).map((code) =>
    statusOfRefusal(new DomainError(code, "")),
  );
  expect(statuses).toEqual([422, 503, 410]);
});
