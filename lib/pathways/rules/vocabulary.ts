export const PATHWAY_STATUSES = ["draft", "active", "inactive"] as const;
export type PathwayStatus = (typeof PATHWAY_STATUSES)[number];

/** More steps than people can take in, and than one query should join. */
export const MAX_STEPS = 50;
