import type { Role, Scope } from "./permissions";

export const ROLE_NAMES: Record<Role, string> = { viewer: "Viewer", issuer: "Issuer", admin: "Admin", owner: "Owner" };

/** What each role adds to the one before. */
export const ROLE_MEANINGS: Record<Role, string> = {
  viewer: "Sees everything, changes nothing.",
  issuer:
    "Also creates achievements, pathways, courses, certifications and programs, records grades and progress, and issues credentials.",
  admin: "Also looks after settings, invitations and API keys, and reads the history.",
  owner: "Also changes roles and the credential limit, and removes members.",
};

export const SCOPE_MEANINGS: Record<Scope, string> = {
  "workspace:read": "See the workspace, its usage and its jobs",
  "workspace:write": "Change the workspace's settings and its limit",
  "recipients:read": "See recipients and groups",
  "recipients:write": "Add, change and erase recipients and groups",
  "achievements:read": "See achievements",
  "achievements:write": "Create, change and archive achievements",
  "credentials:read": "See credentials",
  "credentials:write": "Issue, correct, suspend, revoke and delete credentials",
  "pathways:read": "See pathways and their figures",
  "pathways:write": "Create, change and activate pathways",
  "courses:read": "See courses, their learners and grades",
  "courses:write": "Create and change courses, record grades and generate certificates",
  "certifications:read": "See certifications and who stands where",
  "certifications:write": "Create, publish and retire certifications, and assign them",
  "programs:read": "See programs, their participants and where they stand",
  "programs:write": "Create, start and end programs, and record progress",
};
