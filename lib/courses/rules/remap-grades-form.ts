import { z } from "zod";
import { idSchema } from "../../core/ids";

const column = z.string().max(10_000);

/** What the form of columns sends: a heading for the address and the name, and for each heading a step or nothing. */
export const remapGradesForm = z
  .strictObject({
    id: idSchema("import"),
    achievedAt: z.string().max(40).optional(),
    email: column.optional(),
    name: column.optional(),
    lastName: column.optional(),
    columns: z.array(z.strictObject({ heading: column, stepId: z.string().max(64).optional() })).optional(),
  })
  .transform(({ id, achievedAt, email, name, lastName, columns }) => ({
    id,
    achievedAt,
    mapping: {
      ...(email ? { email } : {}),
      ...(name ? { name: lastName ? [name, lastName] : name } : {}),
      ...(columns ? { steps: Object.fromEntries(columns.map((each) => [each.heading, each.stepId ?? null])) } : {}),
    },
  }));
