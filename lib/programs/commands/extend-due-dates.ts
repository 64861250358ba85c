import { findProgress, saveExtensions } from "../../../db/queries/program-progress";
import { refreshStandings } from "../../../db/queries/program-standing";
import type { ProgramRow } from "../../../db/queries/programs";
import { type CommandContext, command } from "../../command";
import type { Day } from "../../core/dates";
import { DomainError, invalid } from "../../core/errors";
import type { Id } from "../../core/ids";
import { readDay } from "../../core/read-day";
import { dayWords } from "../rules/day-words";
import { dueOf } from "../rules/due";
import { extendInput } from "../rules/progress-input";
import { reopened } from "../rules/standing";
import type { ProgressStatus } from "../rules/vocabulary";
import { assertGoesOn, openProgram } from "./open-program";
import { readPeople } from "./read-people";

type Asked = { recipientId: Id<"recipient">; componentId: Id<"component">; dueOn: Day };

/**
 * More time for somebody in a component, or for many at once: what they had failed is open again, and where they stand
 * follows. The same day again changes nothing.
 */
export const extendDueDates = command("program.extend", "program.write", extendInput, async (context, input) => {
  const { tx, workspace, now } = context;
  const { id, extensions: items } = input;
  const pathOf = (at: number, field: string) => (items.length > 1 ? `extensions.${at}.${field}` : field);
  const program = await openProgram(context, id, "share");
  assertGoesOn(program, "Nobody can be given more time.");
  const days = items.map((item, at) => ({
    ...item,
    dueOn: readDay(workspace.timeZone, pathOf(at, "dueOn"), item.dueOn),
  }));
  const asked = await readPeople(context, id, days, pathOf);
  const changes = await newDays(context, program, asked, pathOf);
  await saveExtensions(tx, workspace.id, id, changes, now);
  const touched = [...new Set(changes.map(({ recipientId }) => recipientId))];
  await refreshStandings(tx, workspace.id, id, touched);
  const { length: extended } = changes;
  return {
    value: {
      id,
      extended,
      unchanged: items.length - extended,
      recipientIds: asked.map(({ recipientId }) => recipientId),
    },
    audit: extended === 0 ? [] : { subject: id, ...told(changes) },
    events: [],
  };
});

type Change = Asked & { before: Day; status: ProgressStatus; was: ProgressStatus };

/** Which of these days are new; each has to be later than the one that they have, and within the program. */
async function newDays(
  { tx, workspace }: CommandContext,
  { id, endsOn, components }: ProgramRow,
  asked: readonly Asked[],
  pathOf: (at: number, field: string) => string,
): Promise<Change[]> {
  const keyOf = (one: Omit<Asked, "dueOn">) => `${one.recipientId} ${one.componentId}`;
  const people = [...new Set(asked.map(({ recipientId }) => recipientId))];
  const wanted = [...new Set(asked.map(({ componentId }) => componentId))];
  const kept = new Map((await findProgress(tx, workspace.id, id, people, wanted)).map((row) => [keyOf(row), row]));
  const byId = new Map(components.map((one) => [one.id, one]));
  const changes = new Map<string, Change>();
  asked.forEach(({ recipientId, componentId, dueOn }, at) => {
    const component = byId.get(componentId);
    if (!component) {
      const message = "There is no such component in this program.";
      throw new DomainError("not_found", message, { fields: [{ path: pathOf(at, "componentId"), message }] });
    }
    const { name } = component;
    const key = keyOf({ recipientId, componentId });
    const extension = kept.get(key)?.dueOn ?? null;
    const before = dueOf(component.dueOn, extension);
    if (before === null)
      throw invalid(pathOf(at, "componentId"), `${name} has no due day, so there is nothing to extend.`);
    if (endsOn && dueOn > endsOn)
      throw invalid(pathOf(at, "dueOn"), `The program ends on ${dayWords(endsOn)}. Choose a day up to then.`);
    if (dueOn <= before && dueOn !== extension)
      throw invalid(pathOf(at, "dueOn"), `${name} is due on ${dayWords(before)} for them. Choose a later day.`);
    changes.delete(key);
    const was = kept.get(key)?.status ?? "not_started";
    if (dueOn !== extension) changes.set(key, { recipientId, componentId, dueOn, before, was, status: reopened(was) });
  });
  return [...changes.values()];
}

const MOST_NAMED = 100;

/** Before and after, as long as they are few; else how many. */
function told(changes: readonly Change[]) {
  const { length: extended } = changes;
  if (extended > MOST_NAMED) return { after: { extended } };
  const days = (dayOf: (change: Change) => Day, statusOf: (change: Change) => ProgressStatus) =>
    changes.map((change) => ({
      recipientId: change.recipientId,
      componentId: change.componentId,
      dueOn: dayOf(change),
      ...(change.was !== change.status && { status: statusOf(change) }),
    }));
  return {
    before: {
      extensions: days(
        ({ before }) => before,
        ({ was }) => was,
      ),
    },
    after: {
      extended,
      extensions: days(
        ({ dueOn }) => dueOn,
        ({ status }) => status,
      ),
    },
  };
}
