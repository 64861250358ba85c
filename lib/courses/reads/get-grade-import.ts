import { z } from "zod";
import { findGradedCourse, findGradeImport } from "../../../db/queries/grade-imports";
import { notFound } from "../../core/errors";
import { idSchema } from "../../core/ids";
import { read } from "../../read";

/** A staged file of grades: how it is read, what it holds, and the job that it became. */
export const getGradeImport = read(
  "grade.read",
  z.strictObject({ id: idSchema("import") }),
  async ({ db, workspace }, { id }) => {
    const row = await findGradeImport(db, workspace.id, id);
    const course = row && (await findGradedCourse(db, workspace.id, row.courseId));
    if (!row || !course) throw notFound("import");
    const { courseId, fileName, format, header, mapping, achievedAt, rows, valid, jobId, createdAt } = row;
    return {
      id,
      course: { id: courseId, name: course.name, steps: course.steps },
      fileName,
      format,
      header,
      mapping,
      achievedAt: achievedAt?.toISOString() ?? null,
      rows,
      valid,
      jobId,
      createdAt: createdAt.toISOString(),
    };
  },
);
