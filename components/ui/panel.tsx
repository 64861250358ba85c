import { clsx } from "clsx";
import type { ReactNode } from "react";
import type { Tone } from "./badge";

/** A box, only around what is a table, a list or a figure. */
export function Panel({ children, pad, label }: { children: ReactNode; pad?: boolean; label?: string }) {
  return label ? (
    <section className={clsx("panel", pad && "pad")} aria-label={label}>
      {children}
    </section>
  ) : (
    <div className={clsx("panel", pad && "pad")}>{children}</div>
  );
}

/** A ruled list in a panel; its children are `ListRow`s. */
export function List({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className="panel" aria-label={label}>
      {children}
    </ul>
  );
}

type RowProps = { icon?: ReactNode; tone?: Tone; title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Icon, a bold fact, one plain line, one action. */
export function ListRow({ icon, tone = "neutral", title, children, action }: RowProps) {
  return (
    <li className="row">
      {icon && <span className={`glyph tone-${tone}`}>{icon}</span>}
      <div className="tx">
        <div className="lead">{title}</div>
        {children && <p>{children}</p>}
      </div>
      {action}
    </li>
  );
}
