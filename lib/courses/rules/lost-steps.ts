import type { GradeMapping } from "./grade-columns";

type Line<G> = { line: number; grades: readonly G[] };
export type LeftOut = { line: number; errors: { column: string | null; message: string }[] };

const GONE = "This step is gone from the course, or not graded any more, so the grade was left out.";

/** Of lines that were read a while ago: what can still be recorded, and the lines with a grade in a step that went since. */
export function withoutLost<G extends { stepId: string }, L extends Line<G>>(
  lines: readonly L[],
  graded: ReadonlySet<string>,
  { header, mapping }: { header: readonly string[]; mapping: Pick<GradeMapping, "single" | "steps"> },
): { lines: (L & { grades: G[] })[]; leftOut: LeftOut[] } {
  const columns = new Map(mapping.steps.map(({ stepId, column }) => [stepId, column]));
  const errorOf = ({ stepId }: G) => {
    const column = mapping.single ? mapping.single.step : columns.get(stepId);
    return { column: (column === undefined ? null : header[column]) ?? null, message: GONE };
  };
  return {
    lines: lines.map((line) => ({ ...line, grades: line.grades.filter(({ stepId }) => graded.has(stepId)) })),
    leftOut: lines.flatMap(({ line, grades }) => {
      const errors = grades.filter(({ stepId }) => !graded.has(stepId)).map(errorOf);
      return errors.length > 0 ? [{ line, errors }] : [];
    }),
  };
}
