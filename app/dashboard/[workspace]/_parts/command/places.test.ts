import { expect, test } from "vitest";
import { newId } from "@/lib/core/ids";
import type { Role } from "@/lib/governance/rules/permissions";
import { routes } from "@/lib/routes";
import { placesOf } from "./places";

function labels(role: Role, certificationsEnabled: boolean): string[] {
  const workspaceId = newId("workspace");
  const actor = { kind: "member" as const, workspaceId, memberId: newId("member"), userId: newId("user"), role };
  const workspace = { id: workspaceId, slug: "n", name: "N", timeZone: "UTC", credentialLimit: null };
  const places = placesOf(routes.dashboard("n"), { actor, workspace: { ...workspace, certificationsEnabled } });
  return places.map(({ label }) => label);
}
const THEIRS = ["Certifications", "Renewal calendar", "Create a certification"];

test("the command menu offers certifications only where they are switched on", () => {
  expect(labels("owner", true)).toEqual(expect.arrayContaining(THEIRS));
  const off = labels("owner", false);
  expect(off).toEqual(labels("owner", true).filter((label) => !THEIRS.includes(label)));
});

test("it offers nobody what their role may not do", () => {
  expect(labels("viewer", true)).toEqual(expect.arrayContaining(["Certifications", "Renewal calendar"]));
  expect(labels("viewer", true)).not.toContain("Create a certification");
});
