import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Id } from "../../core/ids";
import { allows, countsAgainstLimit, MAY } from "./lifecycle";
import { fillRoom, type Held, judgeDuplicate } from "./placement";
import { expiryDay, publicState } from "./validity";
import { CREDENTIAL_STATUSES, DUPLICATE_POLICIES } from "./vocabulary";

const NOW = new Date("2026-03-10T12:00:00Z");
const before = new Date("2026-03-10T11:59:59Z");
const after = new Date("2026-03-10T12:00:01Z");

describe("the state that the public sees", () => {
  test.each([
    ["draft", null, before, null],
    ["deleted", null, before, null],
    ["issued", null, before, "valid"],
    ["issued", after, before, "valid"],
    ["issued", NOW, before, "expired"], // its first instant of not being valid
    ["issued", before, before, "expired"],
    ["issued", null, after, "not_yet_valid"],
    ["revoked", before, before, "revoked"],
    ["replaced", before, before, "replaced"],
    ["suspended", before, before, "suspended"],
  ] as const)("%s, expiring %s, starting %s: %s", (status, expiresAt, startsAt, expected) => {
    expect(publicState({ status, expiresAt, startsAt }, NOW)).toBe(expected);
  });
});

describe("expiry", () => {
  test.each([
    ["by validity", "2026-01-31", 1, undefined, "2026-02-28"],
    ["given, which wins", "2026-01-31", 1, "2030-01-01", "2030-01-01"],
    ["without validity: none", "2026-01-31", null, undefined, null],
  ] as const)("%s", (_what, issuedOn, months, given, expected) => {
    expect(expiryDay(issuedOn, months, given)).toBe(expected);
  });
});

describe("a second credential of one achievement", () => {
  const held = (expiresAt: Date | null): Held => ({
    id: "cred_1" as Id<"credential">,
    recipientId: "rcp_1" as Id<"recipient">,
    expiresAt,
  });
  test.each([
    ["allow", [held(null)], { kind: "place", replaces: [] }],
    ["deny", [], { kind: "place", replaces: [] }],
    ["deny", [held(null)], { kind: "refuse", heldId: "cred_1" }],
    ["deny", [held(before)], { kind: "place", replaces: ["cred_1"] }],
    ["replace", [held(null)], { kind: "place", replaces: ["cred_1"] }],
  ] as const)("%s, holding %j", (policy, list, expected) => {
    expect(judgeDuplicate(policy, [...list], NOW)).toEqual(expected);
  });

  test("never leaves two in force where the policy forbids it", () => {
    const expiry = fc.option(fc.constantFrom(before, after), { nil: null });
    fc.assert(
      fc.property(fc.constantFrom(...DUPLICATE_POLICIES), fc.array(expiry, { maxLength: 4 }), (policy, list) => {
        const verdict = judgeDuplicate(policy, list.map(held), NOW);
        if (policy !== "allow" && verdict.kind === "place") expect(verdict.replaces).toHaveLength(list.length);
      }),
    );
  });
});

describe("room under the limit", () => {
  test("goes to the first in line, and never to more", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), fc.option(fc.nat(50), { nil: null }), (reviews, room) => {
        const filled = fillRoom(
          reviews.map((review) => ({ review })),
          room,
        );
        const issued = filled.filter(({ status }) => status === "issued");
        const wanted = reviews.filter((review) => !review).length;
        expect(issued).toHaveLength(Math.min(wanted, room ?? wanted));
        expect(issued.some(({ request }) => request.review)).toBe(false);
        const firstDraft = filled.findIndex(({ request, status }) => status === "draft" && !request.review);
        if (firstDraft >= 0) expect(filled.slice(firstDraft).every(({ status }) => status === "draft")).toBe(true);
      }),
    );
  });
});

describe("the life of a credential", () => {
  test("a revocation is never undone, and a tombstone stays one", () => {
    expect(Object.keys(MAY).filter((verb) => allows(verb as keyof typeof MAY, "revoked"))).toEqual([
      "delete",
      "issueAgain",
    ]);
    expect(Object.keys(MAY).filter((verb) => allows(verb as keyof typeof MAY, "deleted"))).toEqual(["issueAgain"]);
  });

  test("drafts and deleted ones cost nothing of the limit; all else does", () => {
    expect(CREDENTIAL_STATUSES.filter(countsAgainstLimit)).toEqual(["issued", "suspended", "revoked", "replaced"]);
  });
});
