import {
  lockGradeImport,
  nextGradeCells,
  rewriteGradeRows,
  updateGradeImport,
} from "../../../db/queries/grade-imports";
import { command } from "../../command";
import { DomainError, notFound } from "../../core/errors";
import { remapGradesInput } from "../rules/grade-import-input";
import { parseGradeMapping, refuseIncomplete } from "../rules/grade-mapping";
import { gradeReader, type Points } from "../rules/grade-rows";
import { chosenInstant, openGradedCourse, settleGrades } from "./stage-grade-file";

const BATCH = 2000;

/** Reads a staged file anew, with other columns or another day. */
export const remapGrades = command(
  "grades.remap",
  "grade.write",
  remapGradesInput,
  async (context, { id, mapping: wish, achievedAt }) => {
    const { tx, workspace, now } = context;
    const before = await lockGradeImport(tx, workspace.id, id);
    if (!before) throw notFound("import");
    if (before.jobId) throw new DomainError("conflict", "This import has begun, so its columns are settled.");
    const { header } = before;
    const { steps } = await openGradedCourse(context, before.courseId);
    const mapping = parseGradeMapping(wish ?? {}, header, steps);
    refuseIncomplete(mapping, header, steps);
    const points: Points = new Map(before.mapping.points);
    const read = gradeReader(header, mapping, steps, { timeZone: workspace.timeZone, now }, points);
    for (let after = 0; ; ) {
      const records = await nextGradeCells(tx, workspace.id, id, { after, limit: BATCH, width: header.length });
      await rewriteGradeRows(
        tx,
        workspace.id,
        id,
        records.flatMap((record) => read(record) ?? []),
      );
      after = records.at(-1)?.line ?? after;
      if (records.length < BATCH) break;
    }
    if (achievedAt !== undefined)
      await updateGradeImport(tx, workspace.id, id, { achievedAt: chosenInstant(workspace.timeZone, now, achievedAt) });
    const { rows, valid } = await settleGrades(context, id, mapping, points);
    return {
      value: { importId: id, courseId: before.courseId, rows, valid },
      audit: { subject: id, after: { rows, valid } },
      events: [],
    };
  },
);
