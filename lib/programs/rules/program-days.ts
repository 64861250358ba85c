import type { Day } from "../../core/dates";
import type { PlannedComponent } from "./plan-components";

type Days = { startsOn: Day | null; endsOn: Day | null };
type Problem = { path: string; message: string };

/** What is wrong with the days of a program and of its components; `listed`: the components came with the change. */
export function dayProblems(
  { startsOn, endsOn }: Days,
  components: readonly Pick<PlannedComponent, "name" | "startsOn" | "dueOn" | "at">[],
  listed: boolean,
): Problem[] {
  if (startsOn && endsOn && endsOn < startsOn)
    return [{ path: "endsOn", message: "The program ends before it starts." }];
  return components.flatMap((one) => {
    const at = (field: string, bound: string) => (listed ? `components.${one.at}.${field}` : bound);
    const begins = outside(one.startsOn, { startsOn, endsOn });
    const due = outside(one.dueOn, { startsOn, endsOn });
    return [
      begins && {
        path: at("startsOn", begins.bound),
        message: `${one.name} starts on ${one.startsOn}, ${begins.where}.`,
      },
      due && { path: at("dueOn", due.bound), message: `${one.name} is due on ${one.dueOn}, ${due.where}.` },
      one.startsOn && one.dueOn && one.dueOn < one.startsOn
        ? { path: at("dueOn", "components"), message: `${one.name} is due before it starts.` }
        : null,
    ].flatMap((problem) => problem ?? []);
  });
}

function outside(day: Day | null, { startsOn, endsOn }: Days): { bound: string; where: string } | null {
  if (day && startsOn && day < startsOn) return { bound: "startsOn", where: `and the program starts on ${startsOn}` };
  if (day && endsOn && day > endsOn) return { bound: "endsOn", where: `and the program ends on ${endsOn}` };
  return null;
}
