import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { Diamond, type StepState } from "./diamond";
import { Tooltip } from "./tooltip";
import { stepWords, trailWords } from "./words";

/** The head of a step's column in a matrix of recipients and steps. */
export function StepHead({ children }: { children: ReactNode }) {
  return (
    <th scope="col" className="step" title={typeof children === "string" ? children : undefined}>
      <span>{children}</span>
    </th>
  );
}

type Props = {
  step: string;
  state: StepState;
  completion?: boolean;
  /** Date and source, on hover and focus: “Earned 2 Nov 2026. From a file.” */
  detail?: string;
  /** Where the mark leads; without it a press opens the detail. */
  href?: string;
};

/** One mark: what one person has of one step. */
export function StepCell({ step, state, completion, detail, href }: Props) {
  const word = completion && state === "not-yet" ? trailWords.notYetAwarded : stepWords[state];
  const mark = (
    <Diamond state={state} completion={completion} label={detail ? undefined : trailWords.cell(step, word)} />
  );
  const name = trailWords.cell(step, word, detail);
  return (
    <td className="step">
      {!detail && <span className="marks">{mark}</span>}
      {detail && (
        <Tooltip text={detail} touch={!href}>
          {href ? (
            <AppLink className="marks" href={href} prefetch={false} aria-label={name}>
              {mark}
            </AppLink>
          ) : (
            <button type="button" className="marks" aria-label={name}>
              {mark}
            </button>
          )}
        </Tooltip>
      )}
    </td>
  );
}
