import { z } from "zod";
import { RENEWAL_ANCHORS, RENEWAL_MONTHS } from "../../certifications/rules/vocabulary";
import { idSchema } from "../../core/ids";

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
