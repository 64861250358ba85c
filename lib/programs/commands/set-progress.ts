import type { ProgramRow } from "../../../db/queries/programs";
import { command } from "../../command";
import { invalid } from "../../core/errors";
import { type ProgressItem, setProgressInput } from "../rules/progress-input";
import { assertBegun, openProgram, settable } from "./open-program";
import { readPeople } from "./read-people";
import { told, writeProgress } from "./write-progress";

const pathOf = (at: number, field: string) => `progress.${at}.${field}`;

/**
 * Whatever is said of up to 1,000 places, all or nothing; the last of several about one place holds. The same again changes
 * nothing. Of an ended program too, for an “Evaluate again”: the results that people have stay as they are.
 */
export const setProgress = command(
  "program.set-progress",
  "program.write",
  setProgressInput,
  async (context, input) => {
    const { id, progress: items, source } = input;
    const program = await openProgram(context, id, "share");
    assertBegun(program);
    checkItems(program, items, context.now);
    const found = await readPeople(context, id, items, pathOf);
    const wanted = found.map(({ recipientId, componentId, status, completedAt }) => {
      const said = completedAt ? { status, completedAt: new Date(completedAt).toISOString() } : { status };
      return { recipientId, componentId, ...said };
    });
    const changes = await writeProgress(context, program, wanted, source);
    const { length: changed } = changes;
    return {
      value: { id, changed, unchanged: items.length - changed },
      audit: changed === 0 ? [] : { subject: id, ...told(changes) },
      events: [],
    };
  },
);

function checkItems(program: ProgramRow, items: readonly ProgressItem[], now: Date): void {
  items.forEach(({ componentId, status, completedAt }, at) => {
    settable(program, componentId, pathOf(at, "componentId"));
    if (completedAt === undefined) return;
    if (status !== "complete") throw invalid(pathOf(at, "completedAt"), "Only what is complete has such an instant.");
    if (new Date(completedAt) > now) throw invalid(pathOf(at, "completedAt"), "This is in the future.");
  });
}
