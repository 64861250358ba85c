import type { AssignmentStatus, CertificationStatus, EarnedBy, RenewalAnchor, RenewalMonths, Via } from "./vocabulary";

export const CERTIFICATION_STATUS_WORDS: Record<CertificationStatus, string> = {
  draft: "Draft",
  published: "Published",
  retired: "Retired",
};

export const EARNED_BY_WORDS: Record<EarnedBy, { name: string; note: string }> = {
  courses: {
    name: "By passing courses",
    note: "Grades decide. Whoever passes all of its courses completes it.",
  },
  programs: {
    name: "By completing a program",
    note: "Whoever completes all required components of a linked program is certified when it ends. Without an achievement, one of its name is made when you publish it.",
  },
};

export const ASSIGNMENT_STATUS_WORDS: Record<AssignmentStatus, string> = {
  upcoming: "Upcoming",
  in_progress: "In progress",
  completed: "Completed",
  overdue: "Overdue",
  expired: "Expired",
};

export const VIA_WORDS: Record<Via, string> = {
  group: "Through a group",
  individual: "Added individually",
  self: "Began it themselves",
};

export const RENEWAL_WORDS: Record<RenewalMonths, string> = {
  1: "Every month",
  3: "Every three months",
  6: "Every six months",
  12: "Every year",
};

export const ANCHOR_WORDS: Record<RenewalAnchor, { name: string; note: string }> = {
  expiry: {
    name: "Where the last term ends",
    note: "Renewed in time, the new term goes on from there. Renewed late, it begins on the day of completion.",
  },
  completion: { name: "On the day of completion", note: "Each term begins when it is earned." },
  fixed: { name: "On a fixed calendar", note: "Everybody’s term ends on the same days." },
};
