import { expect, test } from "vitest";
import { reasonSchema } from "./reason";

test("any reason up to its limit is one, and nothing is none", () => {
  for (const reason of ["x", "no", "誤", "a".repeat(500)]) expect(reasonSchema.parse(reason)).toBe(reason);
  for (const reason of ["", "  ", "a".repeat(501), null]) expect(reasonSchema.safeParse(reason).success).toBe(false);
});
