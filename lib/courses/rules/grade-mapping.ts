import { z } from "zod";
import { DomainError, type FieldError, invalid } from "../../core/errors";
import { cleanLine } from "../../core/text";
import { type GradeMapping, proposeGradeMapping, type StepName } from "./grade-columns";

const MAX_COLUMNS = 1000;
const column = z.string().max(10_000);
const wishSchema = z.strictObject({
  email: column.optional(),
  name: z.union([column, z.tuple([column, column])]).optional(),
  /** Heading → id of a step; null or "": this column is left out. */
  steps: z.record(column, z.string().max(64).nullable()).optional(),
});

/** The headings as they are shown; a repeated or empty one is allowed, since whoever exported the file did not choose them. */
export function readGradeHeader(cells: readonly string[]): string[] {
  if (cells.length > MAX_COLUMNS)
    throw invalid("header", `The file has ${cells.length} columns. At most ${MAX_COLUMNS} can be read.`);
  return cells.map(cleanLine);
}

/** What a person or the API wishes (`&mapping=`), over what the headings say. */
export function parseGradeMapping(wish: unknown, header: readonly string[], steps: readonly StepName[]): GradeMapping {
  const proposed = proposeGradeMapping(header, steps);
  if (wish === undefined || wish === "") return proposed;
  const result = wishSchema.safeParse(typeof wish === "string" ? parseJson(wish) : wish);
  if (!result.success) throw mappingError(result.error.issues.map(asField));
  const errors: FieldError[] = [];
  const at = (path: string, heading: string) => {
    const found = columnOf(header, heading);
    if (typeof found === "string") errors.push({ path, message: found });
    return typeof found === "string" ? 0 : found;
  };
  const { email, name, steps: wished = {} } = result.data;
  const mapping = { ...proposed };
  if (email !== undefined) mapping.email = at("mapping.email", email);
  if (typeof name === "string") mapping.name = [at("mapping.name", name)];
  if (Array.isArray(name)) mapping.name = [at("mapping.name.0", name[0]), at("mapping.name.1", name[1])];
  const chosen = Object.entries(wished).map(([heading, stepId]) => ({
    column: at(`mapping.steps.${heading}`, heading),
    stepId: stepId || null,
  }));
  for (const { stepId } of chosen)
    if (stepId && !steps.some(({ id }) => id === stepId))
      errors.push({ path: "mapping.steps", message: `This course has no graded step ${stepId}.` });
  if (errors.length > 0) throw mappingError(errors);
  return chosen.length === 0 ? mapping : withSteps(mapping, chosen);
}

function withSteps(mapping: GradeMapping, chosen: { column: number; stepId: string | null }[]): GradeMapping {
  const columns = new Set(chosen.map(({ column }) => column));
  const ids = new Set(chosen.map(({ stepId }) => stepId));
  const given = chosen.flatMap(({ column, stepId }) => (stepId ? [{ column, stepId }] : []));
  if (new Set(given.map(({ stepId }) => stepId)).size < given.length)
    throw invalid("mapping.steps", "Two columns are given for one step. Choose one of them.");
  const kept = mapping.steps.filter((step) => !columns.has(step.column) && !ids.has(step.stepId));
  const freed = mapping.steps.filter((step) => !columns.has(step.column) && ids.has(step.stepId));
  const leftOut = chosen.filter(({ stepId }) => stepId === null);
  const unmatched = [
    ...mapping.unmatched.filter((column) => !columns.has(column)),
    ...freed.map((step) => step.column),
  ];
  return {
    ...mapping,
    single: null,
    steps: [...kept, ...given].toSorted((a, b) => a.column - b.column),
    unmatched: [...unmatched, ...leftOut.map(({ column }) => column)].toSorted((a, b) => a - b),
  };
}

/** A mapping that can be imported with: an address, and at least one step. */
export function refuseIncomplete(mapping: GradeMapping, header: readonly string[], steps: readonly StepName[]): void {
  if (mapping.email === null)
    throw invalid("mapping.email", `No column holds the e-mail address. The columns are: ${header.join(", ")}.`);
  if (steps.length === 0) throw invalid("courseId", "This course has no graded step.");
  if (mapping.single || mapping.steps.length > 0) return;
  const names = steps.map(({ name }) => name).join(", ");
  throw invalid(
    "mapping.steps",
    `No column matches a graded step of the course (${names}). Give the columns, or name them as the steps.`,
  );
}

function columnOf(header: readonly string[], heading: string): number | string {
  const clean = cleanLine(heading);
  const same = header.flatMap((other, i) => (other === clean ? [i] : []));
  const alike = same.length > 0 ? same : header.flatMap((o, i) => (o.toLowerCase() === clean.toLowerCase() ? [i] : []));
  const [found, other] = alike;
  if (found === undefined) return `There is no column “${clean}”. The columns are: ${header.join(", ")}.`;
  return other === undefined ? found : `“${clean}” stands over ${alike.length} columns, so it names none.`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("mapping", 'The mapping must be JSON, such as {"email":"Mail","steps":{"Quiz 1":"stp_…"}}.');
  }
}

function asField(issue: z.core.$ZodIssue): FieldError {
  const path = ["mapping", ...issue.path].join(".");
  if (issue.code === "unrecognized_keys") return { path, message: `Unknown: ${issue.keys.join(", ")}.` };
  return { path, message: "Name a column by its heading, and a step by its id." };
}

function mappingError(fields: FieldError[]): DomainError {
  return new DomainError("invalid", fields[0]?.message ?? "The mapping cannot be used.", { fields });
}
