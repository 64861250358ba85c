import { formatNumber } from "../ui/format";

export const skipWords = "Skip to content";

export const accountMenuWords = {
  label: "Your account",
  light: "Light",
  dark: "Dark",
  system: "As the system",
  signOut: "Sign out",
};

export const shellWords = {
  workspace: "Workspace",
  menu: "Menu",
  change: (name: string) => `${name}, change workspace`,
};

export const navWords = {
  label: "Areas",
  groups: { issue: "Issue", guide: "Guide", keep: "Look after" },
  areas: {
    home: "Home",
    outbox: "Outbox",
    credentials: "Credentials",
    achievements: "Achievements",
    recipients: "Recipients",
    groups: "Groups",
    pathways: "Pathways",
    courses: "Courses",
    certifications: "Certifications",
    programs: "Programs",
    jobs: "Jobs",
    settings: "Settings",
  },
};

export const usageWords = {
  title: "Credential limit",
  of: (used: number, limit: number) => `${formatNumber(used)} of ${formatNumber(limit)}`,
  room: (n: number) => `Room for ${formatNumber(n)} more`,
  full: "Full: new ones wait as drafts",
};

export const publicShellWords = {
  site: "Site",
  foot: "Foot",
  promise: "Credentials anyone can check.",
  verify: "Verify a credential",
};

export const verifyWords = { label: "A credential’s link or id", button: "Verify" };
