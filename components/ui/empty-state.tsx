import type { ReactNode } from "react";
import { TrailMini } from "./trail";

type Props = { title: string; children?: ReactNode; action?: ReactNode; more?: ReactNode };

/** A hollow trail, what will be here, one button, one link; in the place of the content. */
export function EmptyState({ title, children, action, more }: Props) {
  return (
    <div className="empty">
      <span aria-hidden>
        <TrailMini states={["not-yet", "not-yet", "not-yet"]} big />
      </span>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {(action || more) && (
        <div className="acts">
          {action}
          {more}
        </div>
      )}
    </div>
  );
}

/** After filtering: “Nobody matches.” and the way back. */
export function NothingMatches({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action && <div className="acts">{action}</div>}
    </div>
  );
}
