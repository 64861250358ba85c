type Dates = { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date };

export type InvitationState = "open" | "accepted" | "withdrawn" | "expired";

export function invitationState({ acceptedAt, withdrawnAt, expiresAt }: Dates, now: Date): InvitationState {
  if (acceptedAt) return "accepted";
  if (withdrawnAt) return "withdrawn";
  return expiresAt <= now ? "expired" : "open";
}
