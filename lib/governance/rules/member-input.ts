import { z } from "zod";
import { isTimeZone } from "../../core/dates";
import { idSchema } from "../../core/ids";
import { emailSchema, lineSchema } from "../../core/text";
import { ROLES } from "./permissions";
import { slugProblem } from "./slug";

export const roleSchema = z.enum(ROLES, "Choose a role.");

export const createWorkspaceInput = z.strictObject({
  name: lineSchema("The name", 200),
  timeZone: z
    .string({ error: "Choose a time zone." })
    .max(64)
    .refine(isTimeZone, "This is not a time zone. Use a name like Europe/Oslo."),
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .superRefine((slug, context) => {
      const problem = slugProblem(slug);
      if (problem) context.addIssue({ code: "custom", message: problem });
    })
    .optional(),
});

export const inviteInput = z.strictObject({ email: emailSchema, role: roleSchema });
export const changeRoleInput = z.strictObject({ memberId: idSchema("member"), role: roleSchema });
export const memberInput = z.strictObject({ memberId: idSchema("member") });
export const invitationInput = z.strictObject({ id: idSchema("invitation") });

export const INVITATION_DAYS = 14;
export type CreateWorkspaceInput = z.input<typeof createWorkspaceInput>;
