import { z } from "zod";
import { idSchema } from "../../core/ids";
import { lineSchema, proseSchema } from "../../core/text";
import { versionInput } from "../../core/versions";
import { gradeSchema } from "./grade-input";
import { COMPLETION_RULES, DISPLAY_BEHAVIORS, PACINGS } from "./vocabulary";
import { weightSchema } from "./weights";

export const MAX_COURSE_STEPS = 200;
const MAX_GROUPS = 100;

const stepFields = {
  /** Of a step that is there already; without it, the one of that name is meant. */
  id: idSchema("step").optional(),
  name: lineSchema("The name", 200),
  /** Left out: whether it has a weight says it. */
  graded: z.boolean().optional(),
  weight: weightSchema.nullable().optional(),
};
export type StepInput = z.output<z.ZodObject<typeof stepFields>>;

const steps = z
  .array(z.strictObject(stepFields))
  .max(MAX_COURSE_STEPS, `A course has at most ${MAX_COURSE_STEPS} steps.`)
  .superRefine((list, context) => {
    const names = new Set<string>();
    list.forEach(({ name, graded, weight }, index) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: "custom", path: [index, field], message });
      if (names.has(name.toLowerCase())) refuse("name", "There is a step of this name already.");
      if (graded === false && weight) refuse("weight", "A step that is not graded has no weight.");
      names.add(name.toLowerCase());
    });
  });

/** A day, or an instant whose day in the workspace's zone is meant. */
const day = z.string().trim().min(1).max(64).nullable();

const certificate = {
  achievementId: idSchema("achievement").nullable().optional(),
  enabled: z.boolean().optional(),
  displayBehavior: z.enum(DISPLAY_BEHAVIORS, "Choose when learners are told of certificates.").optional(),
  availableOn: day.optional(),
  learnerGenerated: z.boolean().optional(),
  completionRule: z.enum(COMPLETION_RULES, "The completion rule is every_graded_step or none.").optional(),
  passingGrade: gradeSchema.optional(),
  topGrade: gradeSchema.optional(),
};

const fields = {
  name: lineSchema("The name", 200),
  description: proseSchema("The description", 5000).optional(),
  trigger: z.boolean().optional(),
  pacing: z.enum(PACINGS, "The pacing is instructor or self.").optional(),
  startsOn: day.optional(),
  endsOn: day.optional(),
  steps: steps.optional(),
  /** Ids or names of groups; they replace those that it had. */
  groups: z.array(lineSchema("A group", 100)).max(MAX_GROUPS, `A course has at most ${MAX_GROUPS} groups.`).optional(),
  certificate: z.strictObject(certificate).optional(),
};

export const createCourseInput = z.strictObject(fields);
export const updateCourseInput = z.strictObject({
  id: idSchema("course"),
  ...fields,
  name: fields.name.optional(),
  ...versionInput,
});
export type CourseChange = Omit<z.output<typeof updateCourseInput>, "id" | "ifVersion">;
