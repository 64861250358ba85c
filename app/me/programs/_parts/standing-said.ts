import { type Day, daysSinceEpoch } from "@/lib/core/dates";
import type { OwnComponent, OwnProgram } from "@/lib/programs/reads/own-program-view";
import { isPastDue, missingOf, nextOf } from "@/lib/programs/rules/own-components";
import { programsWords as words } from "../words";
import { lacksSaid } from "./lacks-said";

type Write = (day: Day) => string;
type Standing = { late: string[]; says: string[] };
const LATE_SHOWN = 3;

/** Where somebody stands in a running program, in sentences: what is past due, what failed, what is next, when it ends. */
export function standingSaid(program: OwnProgram, write: Write): Standing {
  const { components, today, startsOn, endsOn } = program;
  const late = components.filter((one) => isPastDue(one, today));
  const more = late.length - LATE_SHOWN;
  return {
    late: [
      ...late.slice(0, LATE_SHOWN).map(({ name, dueOn }) => words.late(quoted(name), dueOn ? write(dueOn) : "")),
      ...(more > 0 ? [words.lateMore(more)] : []),
    ],
    says: [
      ...(startsOn && startsOn > today ? [words.begins(write(startsOn))] : []),
      ...nextSaid(program, late, write),
      ...(endsOn ? [words.ends(write(endsOn))] : []),
    ],
  };
}

function nextSaid({ components, today }: OwnProgram, late: readonly OwnComponent[], write: Write): string[] {
  const { open, failed } = missingOf(components);
  const said = lacksSaid(failed);
  const lead = said ? [said] : [];
  const next = nextOf(
    components.filter((one) => !late.includes(one)),
    today,
  );
  if (next && (open.length > 0 || failed.length > 0)) return [...lead, oneSaid(next, today, write)];
  if (late.length > 0 || failed.length > 0) return lead;
  if (components.length === 0) return [words.open];
  return next ? [words.done, oneSaid(next, today, write)] : [words.done];
}

function oneSaid({ name, startsOn, dueOn }: OwnComponent, today: Day, write: Write): string {
  if (dueOn) return words.nextBy(quoted(name), write(dueOn), daysSinceEpoch(dueOn) - daysSinceEpoch(today));
  if (startsOn && startsOn > today) return words.nextFrom(quoted(name), write(startsOn));
  return words.next(quoted(name));
}

const quoted = (name: string): string => `“${name}”`;
