import { z } from "zod";
import { type GradeRow, listGrades as query } from "../../../db/queries/grades";
import { type Id, idSchema } from "../../core/ids";
import { decodeCursor, type Page, pageInput, toPage } from "../../core/paging";
import { emailKey } from "../../core/text";
import { read } from "../../read";
import type { GradeSource } from "../rules/vocabulary";

export type GradeView = {
  id: Id<"grade">;
  courseId: Id<"course">;
  stepId: Id<"step">;
  recipient: { id: Id<"recipient">; name: string; email: string };
  grade: number;
  achievedAt: string;
  source: GradeSource;
};

const input = z.strictObject({
  ...pageInput,
  courseId: idSchema("course").optional(),
  stepId: idSchema("step").optional(),
  recipientId: idSchema("recipient").optional(),
  recipientEmail: z.string().trim().max(254).optional(),
});

/** Attempts, the latest recorded first. */
export const listGrades = read(
  "grade.read",
  input,
  async ({ db, workspace }, { limit, cursor, recipientEmail, ...filter }): Promise<Page<GradeView>> => {
    const after = decodeCursor(cursor, ["instant", "any"]) as [string, string] | null;
    const key = recipientEmail ? emailKey(recipientEmail) : undefined;
    const rows = await query(db, workspace.id, { ...filter, emailKey: key, after, limit: limit + 1 });
    return toPage(rows, limit, viewGrade, (row) => [row.createdAt, row.id]);
  },
);

/** Those with these ids, in the order given. */
export const findGrades = read(
  "grade.read",
  z.strictObject({ ids: z.array(idSchema("grade")).max(1_000) }),
  async ({ db, workspace }, { ids }): Promise<GradeView[]> => {
    const rows = await query(db, workspace.id, { ids, after: null, limit: ids.length });
    const byId = new Map(rows.map((row) => [row.id, viewGrade(row)]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  },
);

function viewGrade({ id, courseId, stepId, recipientId, name, email, grade, achievedAt, source }: GradeRow): GradeView {
  return { id, courseId, stepId, recipient: { id: recipientId, name, email }, grade, achievedAt, source };
}
