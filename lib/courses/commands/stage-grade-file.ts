import type { z } from "zod";
import {
  countGradeRows,
  findGradedCourse,
  type GradeCounts,
  type GradedCourse,
  insertGradeImport,
  insertGradeRows,
  updateGradeImport,
} from "../../../db/queries/grade-imports";
import { actorId, type CommandContext } from "../../command";
import { addDays, endOfDay, parseDay } from "../../core/dates";
import { DomainError, invalid, notFound } from "../../core/errors";
import { type Id, newId } from "../../core/ids";
import type { RecordBatch } from "../../credentials/rules/import-input";
import type { RowError } from "../../credentials/rules/import-row";
import { stageErrors } from "../../credentials/rules/stage-rows";
import { achievedBy } from "../rules/achieved-at";
import type { GradeMapping, StoredMapping } from "../rules/grade-columns";
import type { stageGradesInput } from "../rules/grade-import-input";
import { parseGradeMapping, readGradeHeader, refuseIncomplete } from "../rules/grade-mapping";
import { gradeReader, type Points } from "../rules/grade-rows";

export type StagedGradeFile = GradeCounts & {
  id: Id<"import">;
  header: string[];
  mapping: GradeMapping;
  /** Where the file stopped making sense; what follows is unknown. */
  brokenAt: RowError | null;
};

/** Writes a file's records as they come. */
export async function stageGradeFile(
  context: CommandContext,
  input: z.output<typeof stageGradesInput>,
): Promise<StagedGradeFile> {
  const { tx, workspace } = context;
  const course = await openGradedCourse(context, input.courseId);
  const id = newId("import");
  const points: Points = new Map();
  let begun: Awaited<ReturnType<typeof begin>> | null = null;
  let brokenAt: RowError | null = null;
  for await (const batch of input.records) {
    begun ??= await begin(context, id, course, input, batch, points);
    const rows = batch.records.flatMap((record) => begun?.read(record) ?? []);
    await insertGradeRows(tx, workspace.id, id, [...rows, ...stageErrors(batch.errors)]);
    if (batch.broken) brokenAt = batch.errors.at(-1) ?? null;
  }
  if (!begun) throw invalid("file", "The file is empty.");
  const { header, mapping } = begun;
  return { id, header, mapping, ...(await settleGrades(context, id, mapping, points)), brokenAt };
}

async function begin(
  { tx, workspace, actor, now }: CommandContext,
  id: Id<"import">,
  { steps }: GradedCourse,
  input: z.output<typeof stageGradesInput>,
  batch: RecordBatch,
  points: Points,
) {
  const header = readGradeHeader(batch.header);
  const mapping = parseGradeMapping(input.mapping, header, steps);
  // A person who looks at it may still choose the columns; a program has to have chosen.
  if (input.mode !== "keep" || steps.length === 0) refuseIncomplete(mapping, header, steps);
  await insertGradeImport(tx, {
    workspaceId: workspace.id,
    id,
    courseId: input.courseId,
    fileName: input.fileName,
    format: mapping.format,
    header,
    mapping: { ...mapping, points: [] },
    achievedAt: chosenInstant(workspace.timeZone, now, input.achievedAt),
    createdBy: actorId(actor),
    createdAt: now,
  });
  return { header, mapping, read: gradeReader(header, mapping, steps, { timeZone: workspace.timeZone, now }, points) };
}

/** Counts a file whose rows are all in. */
export async function settleGrades(
  { tx, workspace }: Pick<CommandContext, "tx" | "workspace">,
  id: Id<"import">,
  mapping: GradeMapping,
  points: Points,
): Promise<GradeCounts> {
  const counts = await countGradeRows(tx, workspace.id, id);
  const stored: StoredMapping = { ...mapping, points: [...points] };
  await updateGradeImport(tx, workspace.id, id, { rows: counts.rows, valid: counts.valid, mapping: stored });
  return counts;
}

/** A day means its first moment in the workspace's zone. */
export function chosenInstant(timeZone: string, now: Date, text: string | undefined): Date | null {
  if (text === undefined || text === "") return null;
  const day = parseDay(text, timeZone);
  const instant = text.includes("T") ? new Date(text) : day === null ? null : endOfDay(timeZone, addDays(day, -1));
  if (day === null || instant === null || Number.isNaN(instant.getTime()))
    throw invalid("achievedAt", `${text} is not a day. Use a date like 2026-02-28.`);
  const achievedAt = achievedBy(instant, now);
  if (!achievedAt) throw invalid("achievedAt", `${text} is in the future.`);
  return achievedAt;
}

export async function openGradedCourse(
  { tx, workspace }: Pick<CommandContext, "tx" | "workspace">,
  courseId: Id<"course">,
): Promise<GradedCourse> {
  const course = await findGradedCourse(tx, workspace.id, courseId);
  if (!course) throw notFound("course");
  if (course.status === "archived")
    throw new DomainError("conflict", `${course.name} is archived. It takes no more grades.`);
  return course;
}
