export const RECIPIENT_SORTS = ["name", "-name", "-createdAt", "createdAt", "-credentials"] as const;
/** A minus before a key turns it round, as everywhere. */
export type RecipientSort = (typeof RECIPIENT_SORTS)[number];
