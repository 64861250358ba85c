import { describe, expect, test } from "vitest";
import type { Id } from "../../core/ids";
import { type Actor, can, grantableRoles, PERMISSIONS, type Permission, ROLES, type Role, SCOPES } from "./permissions";

const workspaceId = "ws_1" as Id<"workspace">;
const member = (role: Role): Actor => ({
  kind: "member",
  workspaceId,
  memberId: "mem_1" as Id<"member">,
  userId: "usr_1" as Id<"user">,
  role,
});
const key = (...scopes: (typeof SCOPES)[number][]): Actor => ({
  kind: "api_key",
  workspaceId,
  apiKeyId: "key_1" as Id<"apiKey">,
  scopes,
});

/** Written out by hand: who may, from viewer to owner, and with which scope a key. A changed rule must be changed here too. */
const MATRIX: Record<Permission, [viewer: string, issuer: string, admin: string, owner: string, scope: string | null]> =
  {
    "workspace.read": ["yes", "yes", "yes", "yes", "workspace:read"],
    "workspace.update": ["no", "no", "yes", "yes", "workspace:write"],
    "workspace.limit": ["no", "no", "no", "yes", "workspace:write"],
    "member.read": ["yes", "yes", "yes", "yes", null],
    "member.invite": ["no", "no", "yes", "yes", null],
    "member.update": ["no", "no", "no", "yes", null],
    "member.leave": ["yes", "yes", "yes", "yes", null],
    "api-key.read": ["no", "no", "yes", "yes", null],
    "api-key.create": ["no", "no", "yes", "yes", null],
    "api-key.revoke": ["no", "no", "yes", "yes", null],
    "audit.read": ["no", "no", "yes", "yes", null],
    "job.read": ["yes", "yes", "yes", "yes", "workspace:read"],
    "job.manage": ["no", "yes", "yes", "yes", null],
    "mail.read": ["yes", "yes", "yes", "yes", null],
    "mail.send": ["no", "yes", "yes", "yes", null],
    "run.read": ["no", "no", "yes", "yes", null],
    "run.manage": ["no", "no", "yes", "yes", null],
    "recipient.read": ["yes", "yes", "yes", "yes", "recipients:read"],
    "recipient.write": ["no", "yes", "yes", "yes", "recipients:write"],
    "recipient.erase": ["no", "no", "yes", "yes", "recipients:write"],
    "recipient.merge": ["no", "no", "yes", "yes", null],
    "group.read": ["yes", "yes", "yes", "yes", "recipients:read"],
    "group.write": ["no", "yes", "yes", "yes", "recipients:write"],
    "achievement.read": ["yes", "yes", "yes", "yes", "achievements:read"],
    "achievement.write": ["no", "yes", "yes", "yes", "achievements:write"],
    "credential.read": ["yes", "yes", "yes", "yes", "credentials:read"],
    "credential.issue": ["no", "yes", "yes", "yes", "credentials:write"],
    "credential.update": ["no", "yes", "yes", "yes", "credentials:write"],
    "credential.revoke": ["no", "yes", "yes", "yes", "credentials:write"],
    "credential.suspend": ["no", "yes", "yes", "yes", "credentials:write"],
    "credential.delete": ["no", "no", "yes", "yes", "credentials:write"],
    "pathway.read": ["yes", "yes", "yes", "yes", "pathways:read"],
    "pathway.write": ["no", "yes", "yes", "yes", "pathways:write"],
    "pathway.activate": ["no", "yes", "yes", "yes", "pathways:write"],
    "course.read": ["yes", "yes", "yes", "yes", "courses:read"],
    "course.write": ["no", "yes", "yes", "yes", "courses:write"],
    "grade.read": ["yes", "yes", "yes", "yes", "courses:read"],
    "grade.write": ["no", "yes", "yes", "yes", "courses:write"],
    "certification.read": ["yes", "yes", "yes", "yes", "certifications:read"],
    "certification.write": ["no", "yes", "yes", "yes", "certifications:write"],
    "program.read": ["yes", "yes", "yes", "yes", "programs:read"],
    "program.write": ["no", "yes", "yes", "yes", "programs:write"],
    "program.end": ["no", "yes", "yes", "yes", "programs:write"],
    "program.nudge": ["no", "yes", "yes", "yes", null],
    "message.read": ["yes", "yes", "yes", "yes", null],
    "message.send": ["no", "yes", "yes", "yes", null],
  };
const ROWS = Object.entries(MATRIX) as [Permission, (typeof MATRIX)[Permission]][];

test("the table names every permission there is", () => {
  expect(Object.keys(MATRIX).sort()).toEqual(Object.keys(PERMISSIONS).sort());
});

describe.each(ROWS)("%s", (permission, [...expected]) => {
  test("by role", () => {
    expect(ROLES.map((role) => (can(member(role), permission) ? "yes" : "no"))).toEqual(expected.slice(0, 4));
  });

  test("by scope: with its own and no other, and a key never does what only people may", () => {
    const [scope = null] = SCOPES.filter((each) => can(key(each), permission));
    expect(scope).toBe(expected[4]);
    const others = SCOPES.filter((each) => each !== expected[4]);
    expect(can(key(...others), permission)).toBe(false);
  });
});

test("nobody can give a role above their own", () => {
  expect(ROLES.map((role) => grantableRoles(role).at(-1))).toEqual([...ROLES]);
});
