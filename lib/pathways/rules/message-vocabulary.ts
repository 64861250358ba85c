/** What a message to those who lack a step is for. */
export const MESSAGE_KINDS = ["reminder", "social-proof", "perk", "deadline", "feedback"] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const MESSAGE_STATUSES = ["draft", "scheduled", "sending", "sent", "cancelled", "failed"] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/** Why somebody who was meant got no mail. */
export const SKIP_REASONS = ["unsubscribed", "earned-since", "no-address"] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];
