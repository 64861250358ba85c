/** What activating would do at this moment: `eligible` is the sum of the other three (CONTRACT §3). */
export type ActivationPreview = { eligible: number; preExisting: number; toIssue: number; toDraft: number };

/** `review`: somebody's earlier one was revoked, so a person looks first. `room`: what the limit leaves; null without one. */
export function previewOf(
  counts: { preExisting: number; review: number; fresh: number },
  room: number | null,
): ActivationPreview {
  const toIssue = room === null ? counts.fresh : Math.min(counts.fresh, Math.max(0, room));
  const toDraft = counts.fresh - toIssue + counts.review;
  return { eligible: counts.preExisting + toIssue + toDraft, preExisting: counts.preExisting, toIssue, toDraft };
}
