import { holdParticipants } from "../../../db/queries/program-participants";
import type { ProgramRow } from "../../../db/queries/programs";
import type { CommandContext } from "../../command";
import type { Id } from "../../core/ids";
import { courseWords } from "../course-words";
import { writeProgress } from "./write-progress";

/** Brings the components that follow a course up to date for these participants. The caller holds the program. */
export async function bringCourses(
  context: Pick<CommandContext, "tx" | "workspace" | "now">,
  program: ProgramRow,
  recipientIds: readonly Id<"recipient">[],
  until: Date | null = null,
): Promise<{ changed: number }> {
  const { tx, workspace, now } = context;
  if (!program.components.some(({ courseId }) => courseId)) return { changed: 0 };
  const people = [...(await holdParticipants(tx, workspace.id, program.id, recipientIds))];
  const wanted = await courseWords(tx, program, people, { until, now });
  return { changed: (await writeProgress(context, program, wanted, "course")).length };
}
