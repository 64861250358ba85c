import { describe, expect, it } from "vitest";
import { newId } from "@/lib/core/ids";
import type { Actor } from "@/lib/governance/rules/permissions";
import { verbsOf } from "./verbs";

const member = (role: "owner" | "admin" | "issuer" | "viewer"): Actor => ({
  kind: "member",
  workspaceId: newId("workspace"),
  memberId: newId("member"),
  userId: newId("user"),
  role,
});

describe("only what the role may do is offered", () => {
  it.each([
    ["viewer", []],
    ["issuer", ["issue", "suspend", "reinstate", "revoke"]],
    ["admin", ["issue", "suspend", "reinstate", "revoke", "delete"]],
    ["owner", ["issue", "suspend", "reinstate", "revoke", "delete"]],
  ] as const)("%s", (role, verbs) => {
    expect(verbsOf(member(role))).toEqual(verbs);
  });
});
