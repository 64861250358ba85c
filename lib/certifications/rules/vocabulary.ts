export const CERTIFICATION_STATUSES = ["draft", "published", "retired"] as const;
export type CertificationStatus = (typeof CERTIFICATION_STATUSES)[number];

export const EARNED_BY = ["courses", "programs"] as const;
export type EarnedBy = (typeof EARNED_BY)[number];

/** The periods of renewal in months; null: earned once. */
export const RENEWAL_MONTHS = [1, 3, 6, 12] as const;
export type RenewalMonths = (typeof RENEWAL_MONTHS)[number];

/** What a new term is counted from. */
export const RENEWAL_ANCHORS = ["expiry", "completion", "fixed"] as const;
export type RenewalAnchor = (typeof RENEWAL_ANCHORS)[number];

/** How somebody came to an assignment; where several hold, singly before by themselves before by group. */
export const VIAS = ["group", "individual", "self"] as const;
export type Via = (typeof VIAS)[number];

/** Where an assignment stands; never stored, it follows from the days. */
export const ASSIGNMENT_STATUSES = ["upcoming", "in_progress", "completed", "overdue", "expired"] as const;
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];

/** Days before a due day or the end of a term on which its holder is reminded; 0: when it has ended. */
export const REMINDER_DAYS = [30, 7, 1, 0] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];
