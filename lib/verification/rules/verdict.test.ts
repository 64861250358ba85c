import { describe, expect, test } from "vitest";
import type { Id } from "../../core/ids";
import type { PublicState } from "../../credentials/rules/validity";
import { verdictOf } from "./verdict";

const facts = {
  issuedOn: "2024-03-12",
  expiresOn: "2026-03-12",
  changedOn: "2026-05-04",
  newer: null,
  workspace: { name: "Northlight Academy" },
};

describe("what a stranger reads of each state", () => {
  test.each<[PublicState, string, string | null, string]>([
    ["valid", "Valid", null, "shown"],
    ["expired", "Expired", "Was valid through 12 March 2026. What it certified was earned.", "faded"],
    ["revoked", "Revoked", "Withdrawn by Northlight Academy on 4 May 2026.", "withheld"],
    ["replaced", "Newer exists", "A newer certificate took its place.", "faded"],
    ["suspended", "On hold", "Northlight Academy has put this on hold.", "faded"],
    ["not_yet_valid", "Not yet valid", "It becomes valid on 12 March 2024.", "faded"],
  ])("%s", (state, word, sentence, sheet) => {
    expect(verdictOf({ ...facts, state })).toEqual({ state, word, sentence, sheet });
  });

  test("replaced, with the newer one to be seen", () => {
    const newer = "cred_2" as Id<"credential">;
    expect(verdictOf({ ...facts, state: "replaced", newer }).sentence).toBe("A newer certificate exists.");
  });
});
