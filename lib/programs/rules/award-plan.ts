import { z } from "zod";
import { RENEWAL_ANCHORS, RENEWAL_MONTHS } from "../../certifications/rules/vocabulary";
import { type Id, idSchema } from "../../core/ids";

const day = z.string();

/**
 * What a program certifies, as it was when its end was asked for: everybody of it is certified by the same words. Without an
 * achievement only results are made.
 */
const awardPlan = z.object({
  certificationId: idSchema("certification"),
  certificationName: z.string(),
  achievementId: idSchema("achievement").nullable(),
  timing: z.object({
    renewalMonths: z.literal(RENEWAL_MONTHS).nullable(),
    renewalAnchor: z.enum(RENEWAL_ANCHORS),
    minActiveDays: z.number(),
    validityMonths: z.number().nullable(),
    effectiveFrom: day.nullable(),
    publishedOn: day,
  }),
});
export type AwardPlan = z.output<typeof awardPlan>;

/** `last`: with too little room, the last who gets a certificate at once, by when they completed it. */
export const endJobInput = z.object({
  plan: awardPlan.nullable(),
  last: z.object({ completedAt: z.string(), recipientId: z.string() }).nullable(),
});
export type EndJobInput = z.output<typeof endJobInput>;

type Completed = { recipientId: Id<"recipient">; completedAt: string | null };

/** Room under a limit goes to who completed first. */
export const byCompletion = (a: Completed, b: Completed): number => (isAfter(a, placeOf(b)) ? 1 : -1);

export function isAfter({ completedAt, recipientId }: Completed, last: NonNullable<EndJobInput["last"]>): boolean {
  const at = completedAt ?? "";
  return at > last.completedAt || (at === last.completedAt && recipientId > last.recipientId);
}

export const placeOf = ({ completedAt, recipientId }: Completed): NonNullable<EndJobInput["last"]> => ({
  completedAt: completedAt ?? "",
  recipientId,
});
