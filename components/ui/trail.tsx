import { clsx } from "clsx";
import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { Diamond, type StepState } from "./diamond";
import { VisuallyHidden } from "./visually-hidden";
import { stepWords, trailWords } from "./words";

export type TrailStep = {
  id: string;
  name: string;
  /** Left out for everybody: the structure of a pathway without a person. */
  state?: StepState;
  /** A date or a word below the name. */
  note?: ReactNode;
  href?: string;
  /** Earned a moment ago: the line draws itself once. */
  just?: boolean;
};
type Completion = Omit<TrailStep, "state" | "just"> & { earned?: boolean; just?: boolean };
type Props = {
  steps: readonly TrailStep[];
  completion?: Completion;
  label: string;
  ground?: "surface" | "canvas" | "raised";
};

const walked = (state?: StepState) => state === "earned" || state === "expired";

/** The steps of a pathway as waymarks on a line; under 860 px it runs downwards. */
export function Trail({ steps, completion, label, ground = "surface" }: Props) {
  const structure = steps.every((step) => step.state === undefined);
  const marks = completion
    ? [...steps, { ...completion, state: completion.earned || structure ? ("earned" as const) : ("not-yet" as const) }]
    : steps;
  const fresh = marks.some((mark) => mark.just);
  return (
    <ol className={clsx("trail", ground !== "surface" && `on-${ground}`, fresh && "fresh")} aria-label={label}>
      {marks.map((mark, i) => {
        const last = completion !== undefined && i === marks.length - 1;
        const state = mark.state ?? "not-yet";
        const note =
          mark.note ?? (state === "next" ? trailWords.next : state === "expired" ? trailWords.expired : undefined);
        const name = <b>{mark.name}</b>;
        return (
          <li
            key={mark.id}
            className={clsx(!last && walked(state) && "on", state === "next" && "next", mark.just && "just")}
          >
            <Diamond state={state} completion={last} />
            {mark.href ? <AppLink href={mark.href}>{name}</AppLink> : name}
            {!structure && (
              <VisuallyHidden>
                , {last && state === "not-yet" ? trailWords.notYetAwarded : stepWords[state]}
              </VisuallyHidden>
            )}
            {note && <small>{note}</small>}
          </li>
        );
      })}
    </ol>
  );
}

type MiniProps = { states: readonly StepState[]; completed?: boolean; label?: string; big?: boolean };

/** A trail in a table row: no words, the count is read out. */
export function TrailMini({ states, completed = false, label, big }: MiniProps) {
  const earned = states.filter(walked).length;
  return (
    <span
      className={clsx("mini", big && "big")}
      role="img"
      aria-label={label ?? trailWords.earnedOf(earned, states.length)}
    >
      {states.map((state, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps of one trail never change places while shown
        <span key={i} className="contents">
          <Diamond state={state} />
          <i className={walked(state) ? "on" : undefined} />
        </span>
      ))}
      <Diamond state={completed ? "earned" : "not-yet"} completion />
    </span>
  );
}
