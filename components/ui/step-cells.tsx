import type { ReactNode } from "react";
import { Diamond, STATE_WORDS, type StepState } from "./diamond";
import { Tooltip } from "./tooltip";

/** The head of a step's column in a matrix of recipients and steps. */
export function StepHead({ children }: { children: ReactNode }) {
  return (
    <th scope="col" className="step">
      {children}
    </th>
  );
}

type Props = {
  step: string;
  state: StepState;
  completion?: boolean;
  /** Date and source, on hover and focus: “Earned 2 Nov 2026, by import”. */
  detail?: string;
};

/** One mark: what one person has of one step. */
export function StepCell({ step, state, completion, detail }: Props) {
  const word = completion && state === "not-yet" ? "not yet awarded" : STATE_WORDS[state];
  const mark = <Diamond state={state} completion={completion} label={detail ? undefined : `${step}: ${word}`} />;
  return (
    <td className="step">
      {detail ? (
        <Tooltip text={detail} touch>
          <button type="button" className="marks" aria-label={`${step}: ${word}. ${detail}`}>
            {mark}
          </button>
        </Tooltip>
      ) : (
        <span className="marks">{mark}</span>
      )}
    </td>
  );
}
