import { z } from "zod";
import { idSchema } from "../../core/ids";
import { wholeNumber } from "../../core/numbers";
import { pageInput } from "../../core/paging";
import { lineSchema, proseSchema } from "../../core/text";
import { versionInput } from "../../core/versions";
import { ACHIEVEMENT_STATUSES, ACHIEVEMENT_TYPES, DUPLICATE_POLICIES, LEVELS } from "./vocabulary";

export const MAX_SKILLS = 50;
export const MAX_VALIDITY_MONTHS = 1200;

const skills = z
  .array(lineSchema("A skill", 100))
  .max(MAX_SKILLS, `There may be at most ${MAX_SKILLS} skills.`)
  .transform((list) => list.filter((skill, index) => list.findIndex((other) => same(skill, other)) === index));
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const months = wholeNumber("The validity in months", 1, MAX_VALIDITY_MONTHS);

const fields = {
  name: lineSchema("The name", 200),
  description: proseSchema("The description", 5000),
  type: z.enum(ACHIEVEMENT_TYPES, "This is not an achievement type of Open Badges 3.0."),
  level: z.enum(LEVELS, "The level is foundational, intermediate, advanced or null.").nullable(),
  skills,
  criteria: proseSchema("The criteria", 20_000),
  duplicates: z.enum(DUPLICATE_POLICIES, "Duplicates may be allow, deny or replace."),
  /** Not set by hand yet: accepted as every answer spells them. */
  designId: z.null().optional(),
  nextSteps: z.array(z.never()).max(0).optional(),
};

export const createAchievementInput = z.strictObject({
  ...fields,
  description: fields.description.default(""),
  type: fields.type.default("Certificate"),
  level: fields.level.default(null),
  skills: z.array(z.string()).default([]).pipe(skills),
  criteria: fields.criteria.default(""),
  validity: z.strictObject({ months }).nullable().default(null),
  duplicates: fields.duplicates.default("allow"),
  status: z.enum(["draft", "published"], "A new achievement is draft or published.").default("published"),
});

export const updateAchievementInput = z.strictObject({
  id: idSchema("achievement"),
  ...z.strictObject(fields).partial().shape,
  validity: z.strictObject({ months: months.nullable().optional() }).nullable().optional(),
  ...versionInput,
});

export const listAchievementsInput = z.strictObject({
  status: z.enum(ACHIEVEMENT_STATUSES).optional(),
  search: z.string().trim().max(200).optional(),
  ...pageInput,
});
