export const NAME_REQUEST_STATUSES = ["open", "accepted", "declined", "withdrawn"] as const;
export type NameRequestStatus = (typeof NAME_REQUEST_STATUSES)[number];
