import { z } from "zod";
import { idSchema } from "../../core/ids";
import { wholeNumber } from "../../core/numbers";
import { lineSchema, proseSchema } from "../../core/text";
import { EARNED_BY, RENEWAL_ANCHORS, RENEWAL_MONTHS } from "./vocabulary";

export const MAX_COURSES = 50;
export const MAX_GROUPS = 200;
export const MAX_GRACE = 3650;

const day = z.string("Use a day like 2026-02-28.").max(40).nullable();
const RENEWS = "It renews every 1, 3, 6 or 12 months, or not at all.";
const renewalMonths = z
  .int(RENEWS)
  .refine((n) => (RENEWAL_MONTHS as readonly number[]).includes(n), RENEWS)
  .transform((n) => n as (typeof RENEWAL_MONTHS)[number]);

const details = z.strictObject({
  name: lineSchema("The name", 200).optional(),
  description: proseSchema("The description", 5000).optional(),
  invisible: z.boolean().optional(),
  achievementId: idSchema("achievement").nullable().optional(),
});

const timing = z.strictObject({
  effectiveFrom: day.optional(),
  dueOn: day.optional(),
  gracePeriodDays: wholeNumber("The grace period in days", 0, MAX_GRACE).optional(),
  renewalMonths: renewalMonths.nullable().optional(),
  renewalAnchor: z.enum(RENEWAL_ANCHORS).optional(),
  minActiveDays: wholeNumber("The least number of active days", 0, 366).optional(),
  validity: z
    .strictObject({ months: wholeNumber("The validity in months", 1, 1200) })
    .nullable()
    .optional(),
});

const courses = z.strictObject({
  courses: z
    .array(idSchema("course"))
    .max(MAX_COURSES, `A certification asks for at most ${MAX_COURSES} courses.`)
    .superRefine((list, context) => {
      list.forEach((id, index) => {
        if (list.indexOf(id) < index)
          context.addIssue({ code: "custom", path: [index], message: "This course is in the list already." });
      });
    })
    .optional(),
  minimumPassingGrade: z
    .number("Use a percentage from 0 to 100.")
    .min(0, "Use a percentage from 0 to 100.")
    .max(100, "Use a percentage from 0 to 100.")
    .transform((n) => Math.round(n * 10_000) / 10_000)
    .optional(),
});

const enrolment = z.strictObject({
  /** Ids or names; none: anybody may begin it, and members add people singly. */
  groups: z
    .array(lineSchema("A group", 100))
    .max(MAX_GROUPS, `A certification has at most ${MAX_GROUPS} groups.`)
    .optional(),
});

/** The four parts of the form, each checked on its own. */
export const PARTS = { details, timing, courses, enrolment } as const;
export type Part = keyof typeof PARTS;

const allFields = { ...details.shape, ...timing.shape, ...courses.shape, ...enrolment.shape };

export const createCertificationInput = z.strictObject({
  ...allFields,
  name: lineSchema("The name", 200),
  earnedBy: z.enum(EARNED_BY).optional(),
});
export const updateCertificationInput = z.strictObject({
  id: idSchema("certification"),
  ...allFields,
  earnedBy: z.enum(EARNED_BY).optional(),
});
export type CertificationChange = Omit<z.output<typeof updateCertificationInput>, "id">;
