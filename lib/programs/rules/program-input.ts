import { z } from "zod";
import { idSchema } from "../../core/ids";
import { wholeNumber } from "../../core/numbers";
import { lineSchema, proseSchema } from "../../core/text";
import { versionInput } from "../../core/versions";
import { COMPONENT_KINDS } from "./vocabulary";

export const MAX_COMPONENTS = 100;

/** A day, or an instant whose day in the workspace's zone is meant. */
const day = z.string().trim().min(1).max(64).nullable();

const component = z.strictObject({
  /** Of a component that is there already; without it, the one of that name and kind is meant. */
  id: idSchema("component").optional(),
  name: lineSchema("The name", 200),
  kind: z.enum(COMPONENT_KINDS, `The kind is one of ${COMPONENT_KINDS.join(", ")}.`).optional(),
  optional: z.boolean().optional(),
  startsOn: day.optional(),
  dueOn: day.optional(),
  courseId: idSchema("course").nullable().optional(),
  /** Left out: its place in the list. */
  position: wholeNumber("The position", 0, 10_000).optional(),
  /** As it is answered, so that a list can go back as it came; the course says what it is called. */
  courseName: z.string().nullable().optional(),
});
export type ComponentInput = z.output<typeof component>;

const components = z
  .array(component)
  .max(MAX_COMPONENTS, `A program has at most ${MAX_COMPONENTS} components.`)
  .superRefine((list, context) => {
    list.forEach(({ id }, index) => {
      if (id && list.findIndex((other) => other.id === id) < index)
        context.addIssue({ code: "custom", path: [index, "id"], message: "This component is in the list already." });
    });
  });

const fields = {
  name: lineSchema("The name", 200),
  description: proseSchema("The description", 5000).optional(),
  startsOn: day.optional(),
  endsOn: day.optional(),
  certificationId: idSchema("certification").nullable().optional(),
  components: components.optional(),
};

export const createProgramInput = z.strictObject(fields);
export const updateProgramInput = z.strictObject({
  id: idSchema("program"),
  ...fields,
  name: fields.name.optional(),
  ...versionInput,
});
export type ProgramChange = Omit<z.output<typeof updateProgramInput>, "id" | "ifVersion">;
