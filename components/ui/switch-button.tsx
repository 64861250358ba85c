import type { ReactNode } from "react";
import { SubmitButton } from "./submit-button";

type Props = { on: boolean; label: ReactNode; about?: ReactNode };

/** Sends its form, which turns something on or off at once; a switch before JavaScript too. `about`: what, for those who only hear it. */
export function SwitchButton({ on, label, about }: Props) {
  return (
    <SubmitButton className="switch-btn" role="switch" aria-checked={on}>
      <span className="track" aria-hidden />
      <span>
        {label}
        {about && <span className="sr"> {about}</span>}
      </span>
    </SubmitButton>
  );
}
