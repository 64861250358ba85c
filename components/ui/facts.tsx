import { clsx } from "clsx";
import { Fragment, type ReactNode } from "react";

export type Fact = { label: string; value: ReactNode };

/** Label and value, ruled; values that are empty are left out. */
export function Facts({ items, closed }: { items: readonly Fact[]; closed?: boolean }) {
  return (
    <dl className={clsx("facts", closed && "closed")}>
      {items
        .filter(({ value }) => value !== null && value !== undefined && value !== "")
        .map(({ label, value }) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
