import type { Day } from "../../core/dates";
import { groupBy } from "../../core/lists";
import { dayWords } from "./day-words";
import type { PlannedComponent } from "./plan-components";

type Days = { startsOn: Day | null; endsOn: Day | null };
type Dated = Pick<PlannedComponent, "name" | "startsOn" | "dueOn" | "at">;
type Problem = { path: string; message: string };

/** What is wrong with the days of a program and of its components; `listed`: the components came with the change. */
export function dayProblems(days: Days, components: readonly Dated[], listed: boolean): Problem[] {
  const { startsOn, endsOn } = days;
  if (startsOn && endsOn && endsOn < startsOn)
    return [{ path: "endsOn", message: "The program ends before it starts." }];
  if (listed) return components.flatMap((one) => componentProblems(days, one));
  const beyond = components.flatMap((one) => boundsBroken(days, one).map((broken) => ({ ...broken, name: one.name })));
  return [...groupBy(beyond, ({ bound }) => bound)].map(([bound, some]) => ({
    path: bound,
    message: allBeyond(some, bound, days),
  }));
}

function componentProblems(days: Days, one: Dated): Problem[] {
  const at = (name: string) => `components.${one.at}.${name}`;
  const turned = one.startsOn && one.dueOn && one.dueOn < one.startsOn;
  return [
    ...boundsBroken(days, one).map(({ which, what, bound }) => ({
      path: at(which),
      message: `${one.name} ${what}, and ${boundWords(bound, days)}.`,
    })),
    ...(turned ? [{ path: at("dueOn"), message: `${one.name} is due before it starts.` }] : []),
  ];
}

type Bound = "startsOn" | "endsOn";
type Broken = { which: Bound | "dueOn"; what: string; bound: Bound };

/** Which of a component's days lie outside the program, and beyond which of its days. */
function boundsBroken(days: Days, { startsOn, dueOn }: Dated): Broken[] {
  const [begins, due] = [outside(startsOn, days), outside(dueOn, days)];
  return [
    ...(startsOn && begins
      ? [{ which: "startsOn" as const, what: `starts on ${dayWords(startsOn)}`, bound: begins }]
      : []),
    ...(dueOn && due ? [{ which: "dueOn" as const, what: `is due on ${dayWords(dueOn)}`, bound: due }] : []),
  ];
}

function outside(day: Day | null, { startsOn, endsOn }: Days): Bound | null {
  if (day && startsOn && day < startsOn) return "startsOn";
  return day && endsOn && day > endsOn ? "endsOn" : null;
}

const boundWords = (bound: Bound, days: Days): string =>
  `the program ${bound === "startsOn" ? "starts" : "ends"} on ${dayWords(days[bound] ?? "")}`;

const NAMED = 3;

/** One sentence for all components beyond a day that is moved: the first few of them by name. */
function allBeyond(some: readonly (Broken & { name: string })[], bound: Bound, days: Days): string {
  const named = some.slice(0, NAMED).map(({ name, what }) => `${name} ${what}`);
  const more = some.length - named.length;
  const rest = more > 0 ? `, and ${more} more ${more === 1 ? "day lies" : "days lie"} beyond it too` : "";
  return `${named.join(", ")}${rest}; ${boundWords(bound, days)}. Move the components first, or choose another day.`;
}
