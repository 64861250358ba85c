import type { Id } from "../../core/ids";

/** From least to most; a role may do whatever those before it may. */
export const ROLES = ["viewer", "issuer", "admin", "owner"] as const;
export type Role = (typeof ROLES)[number];

export const SCOPES = [
  "workspace:read",
  "workspace:write",
  "recipients:read",
  "recipients:write",
  "achievements:read",
  "achievements:write",
  "credentials:read",
  "credentials:write",
  "pathways:read",
  "pathways:write",
  "courses:read",
  "courses:write",
  "certifications:read",
  "certifications:write",
  "programs:read",
  "programs:write",
] as const;
export type Scope = (typeof SCOPES)[number];

type Rule = { role: Role; scope: Scope | null };
const may = (role: Role, scope: Scope | null): Rule => ({ role, scope });

/** The one table of who may do what. `scope: null` means: no API key may, whatever its scopes. */
export const PERMISSIONS = {
  "workspace.read": may("viewer", "workspace:read"),
  "workspace.update": may("admin", "workspace:write"),
  "workspace.limit": may("owner", "workspace:write"),
  "member.read": may("viewer", null),
  "member.invite": may("admin", null),
  "member.update": may("owner", null),
  "member.leave": may("viewer", null),
  "api-key.read": may("admin", null),
  "api-key.create": may("admin", null),
  "api-key.revoke": may("admin", null),
  "audit.read": may("admin", null),
  "job.read": may("viewer", "workspace:read"),
  "job.manage": may("issuer", null),
  "mail.read": may("viewer", null),
  "mail.send": may("issuer", null),
  "run.read": may("admin", null),
  "run.manage": may("admin", null),
  "recipient.read": may("viewer", "recipients:read"),
  "recipient.write": may("issuer", "recipients:write"),
  "recipient.erase": may("admin", "recipients:write"),
  "recipient.merge": may("admin", null),
  "group.read": may("viewer", "recipients:read"),
  "group.write": may("issuer", "recipients:write"),
  "achievement.read": may("viewer", "achievements:read"),
  "achievement.write": may("issuer", "achievements:write"),
  "credential.read": may("viewer", "credentials:read"),
  "credential.issue": may("issuer", "credentials:write"),
  "credential.update": may("issuer", "credentials:write"),
  "credential.revoke": may("issuer", "credentials:write"),
  "credential.suspend": may("issuer", "credentials:write"),
  "credential.delete": may("admin", "credentials:write"),
  "pathway.read": may("viewer", "pathways:read"),
  "pathway.write": may("issuer", "pathways:write"),
  "pathway.activate": may("issuer", "pathways:write"),
  "course.read": may("viewer", "courses:read"),
  "course.write": may("issuer", "courses:write"),
  "grade.read": may("viewer", "courses:read"),
  "grade.write": may("issuer", "courses:write"),
  "certification.read": may("viewer", "certifications:read"),
  "certification.write": may("issuer", "certifications:write"),
  "program.read": may("viewer", "programs:read"),
  "program.write": may("issuer", "programs:write"),
  "program.end": may("issuer", "programs:write"),
  "program.nudge": may("issuer", null),
  "message.read": may("viewer", null),
  "message.send": may("issuer", null),
} as const satisfies Record<string, Rule>;
export type Permission = keyof typeof PERMISSIONS;

/** Who acts. A cron and a person take the same door. */
export type Actor =
  | { kind: "member"; workspaceId: Id<"workspace">; memberId: Id<"member">; userId: Id<"user">; role: Role }
  | { kind: "api_key"; workspaceId: Id<"workspace">; apiKeyId: Id<"apiKey">; scopes: readonly Scope[] }
  | { kind: "system"; workspaceId: Id<"workspace">; job: string };

export function can(actor: Actor, permission: Permission): boolean {
  const rule: Rule = PERMISSIONS[permission];
  if (actor.kind === "system") return true;
  if (actor.kind === "api_key") return rule.scope !== null && actor.scopes.includes(rule.scope);
  return ROLES.indexOf(actor.role) >= ROLES.indexOf(rule.role);
}

/** Roles that `actor` may give to somebody: never above its own. */
export function grantableRoles(role: Role): Role[] {
  return ROLES.filter((candidate) => ROLES.indexOf(candidate) <= ROLES.indexOf(role));
}
