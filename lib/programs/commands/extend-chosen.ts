import { countMeant, findShortOf } from "../../../db/queries/program-nudges";
import type { ProgramRow } from "../../../db/queries/programs";
import { type CommandContext, command } from "../../command";
import type { Day } from "../../core/dates";
import { DomainError, invalid } from "../../core/errors";
import type { Id } from "../../core/ids";
import { chunk } from "../../core/lists";
import { readDay } from "../../core/read-day";
import type { AuditEntry } from "../../governance/rules/outcome";
import { dayWords } from "../rules/day-words";
import { extendChosenInput } from "../rules/extend-input";
import { extendDueDates } from "./extend-due-dates";
import { findAudience } from "./find-audience";
import { assertGoesOn, openProgram } from "./open-program";

const AT_ONCE = 1_000;

/**
 * Until a day, for everybody chosen who has less time and is not through with it: whoever has as long already keeps theirs.
 * Each of them by `extendDueDates`, in one transaction. `from`: the pipeline, with its filters, in which they were chosen.
 */
export const extendChosen = command("program.extend", "program.write", extendChosenInput, async (context, input) => {
  const { tx } = context;
  const { componentId, dueOn: text, ...audience } = input;
  const program = await openProgram(context, audience.program, "share");
  assertGoesOn(program, "Nobody can be given more time.");
  const { name, dueOn } = wantedDay(context, program, componentId, text);
  const people = audience.people?.filter(({ programId }) => programId === null || programId === program.id);
  const scope = await findAudience({ ...context, db: tx }, { ...audience, people });
  const chosen = scope.programIds.length > 0 ? ((await countMeant(tx, scope)).get(program.id) ?? 0) : 0;
  if (chosen === 0) throw new DomainError("conflict", "Nobody is chosen. Choose people of this program.");
  const short = await findShortOf(tx, scope, componentId, dueOn);
  if (short.length === 0)
    throw invalid("dueOn", `Everybody chosen has until then for ${name} already, or has completed it.`);
  const audit: AuditEntry[] = [];
  for (const some of chunk(short, AT_ONCE)) {
    const extensions = some.map((recipientId) => ({ recipientId, componentId, dueOn }));
    audit.push(...[(await extendDueDates.run(context, { id: program.id, extensions })).audit].flat());
  }
  const { length: extended } = short;
  const { certification, group, name: named, status, ended } = audience;
  const from = { certification, group, name: named, status, ended };
  return { value: { id: program.id, componentId, dueOn, extended, kept: chosen - extended, from }, audit, events: [] };
});

function wantedDay(
  { workspace }: CommandContext,
  { components, endsOn }: ProgramRow,
  componentId: Id<"component">,
  text: string,
): { name: string; dueOn: Day } {
  const component = components.find(({ id }) => id === componentId);
  if (!component) throw invalid("componentId", "Choose a component of this program.");
  if (component.dueOn === null)
    throw invalid("componentId", `${component.name} has no due day, so there is nothing to extend.`);
  const dueOn = readDay(workspace.timeZone, "dueOn", text);
  if (endsOn && dueOn > endsOn)
    throw invalid("dueOn", `The program ends on ${dayWords(endsOn)}. Choose a day up to then.`);
  return { name: component.name, dueOn };
}
