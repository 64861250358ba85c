import { clsx } from "clsx";

export type StepState = "earned" | "expired" | "next" | "not-yet";

const MARK = { earned: "on", expired: "exp", next: "next", "not-yet": "" } as const;

type Props = { state?: StepState; completion?: boolean; label?: string };

/** The only mark. Without a label it is decoration beside words that say the same. */
export function Diamond({ state = "not-yet", completion, label }: Props) {
  const look = clsx("dm", MARK[state], completion && "end");
  return label ? <span className={look} role="img" aria-label={label} /> : <span className={look} aria-hidden />;
}
