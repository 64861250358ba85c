import { findCells } from "../../../db/queries/program-progress";
import type { ProgramRow } from "../../../db/queries/programs";
import { dayIn } from "../../core/dates";
import { groupBy } from "../../core/lists";
import { read } from "../../read";
import type { GridComponent, ProgressGrid } from "../rules/program-view";
import { counts } from "../rules/standing";
import { knownProgram } from "./get-program";
import { pageOfParticipants, participantsInput } from "./list-participants";

/** A page of participants with how far each is in each component. */
export const progressGrid = read("program.read", participantsInput, async (context, input): Promise<ProgressGrid> => {
  const { db, workspace, now } = context;
  const program = await knownProgram(context, input.id);
  const { data, nextCursor } = await pageOfParticipants(context, program, input);
  const people = data.map(({ recipient }) => recipient.id);
  const cells = await findCells(db, workspace.id, program.id, people, dayIn(workspace.timeZone, now));
  const byPerson = groupBy(cells, ({ recipientId }) => recipientId);
  const rows = data.map((item) => ({
    ...item,
    cells: (byPerson.get(item.recipient.id) ?? []).map(({ recipientId: _, ...cell }) => cell),
  }));
  return { components: gridComponents(program), rows, nextCursor };
});

export const gridComponents = ({ components }: ProgramRow): GridComponent[] =>
  components.map(({ programId: _, ...component }) => ({ ...component, counts: counts(component) }));
