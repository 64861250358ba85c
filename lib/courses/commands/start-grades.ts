import { lockGradeImport } from "../../../db/queries/grade-imports";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { startGradesInput } from "../rules/grade-import-input";
import { refuseIncomplete } from "../rules/grade-mapping";
import { beginGrades } from "./begin-grades";
import { openGradedCourse } from "./stage-grade-file";

/** A person looked at the staged file and said yes. */
export const startGrades = command(
  "grades.start",
  "grade.write",
  startGradesInput,
  async (context, { id, skipInvalid }) => {
    const staged = await lockGradeImport(context.tx, context.workspace.id, id);
    if (!staged) throw notFound("import");
    if (staged.jobId) throw new DomainError("conflict", "This import has begun already.");
    const { steps } = await openGradedCourse(context, staged.courseId);
    refuseIncomplete(staged.mapping, staged.header, steps);
    return beginGrades(context, staged, skipInvalid);
  },
);
