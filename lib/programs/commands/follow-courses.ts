import { z } from "zod";
import { findFollowing, nextFollowing } from "../../../db/queries/program-courses";
import { lockPrograms, type ProgramRow } from "../../../db/queries/programs";
import { type CommandContext, command } from "../../command";
import { type Id, idSchema } from "../../core/ids";
import { groupBy } from "../../core/lists";
import { decodeCursor, encodeCursor } from "../../core/paging";
import type { AuditEntry } from "../../governance/rules/outcome";
import { bringCourses } from "./bring-courses";

const MOST = 500;
const recipientIds = z.array(idSchema("recipient")).min(1).max(MOST);
const courseId = idSchema("course").optional();
const NAME = "program.follow-courses";

/** These people have new grades, or came to a program: what follows from their courses, in the running programs that they are in. */
export const followLearners = command(
  NAME,
  "program.write",
  z.strictObject({ recipientIds, courseId, programId: idSchema("program").optional() }),
  async (context, input) => {
    const { tx, workspace } = context;
    const programIds = input.programId ? [input.programId] : await findFollowing(tx, workspace.id, input);
    const programs = await lockPrograms(tx, workspace.id, programIds);
    const audit: AuditEntry[] = [];
    for (const program of programs) audit.push(...(await bring(context, program, input.recipientIds)));
    return { value: { programs: audit.length }, audit, events: [] };
  },
);

/** Everybody in the running programs that follow a course, or in one program, so many at a time by key. */
export const followCourses = command(
  NAME,
  "program.write",
  z.strictObject({ courseId, programId: idSchema("program").optional(), after: z.string().max(200).optional() }),
  async (context, { after, ...which }) => {
    const { tx, workspace } = context;
    const from = decodeCursor(after, 2) as [string, string] | null;
    const next = await nextFollowing(tx, workspace.id, which, from, MOST);
    const byProgram = groupBy(next, ({ programId }) => programId);
    const audit: AuditEntry[] = [];
    for (const program of await lockPrograms(tx, workspace.id, [...byProgram.keys()])) {
      const people = (byProgram.get(program.id) ?? []).map(({ recipientId }) => recipientId);
      audit.push(...(await bring(context, program, people)));
    }
    const last = next.length === MOST ? next.at(-1) : undefined;
    return { value: { next: last ? encodeCursor([last.programId, last.recipientId]) : null }, audit, events: [] };
  },
);

async function bring(context: CommandContext, program: ProgramRow, people: readonly Id<"recipient">[]) {
  if (program.status !== "running") return [];
  const { changed } = await bringCourses(context, program, people);
  return changed > 0 ? [{ subject: program.id, after: { changed } }] : [];
}
