import type { ReactNode } from "react";

type Props = { title: ReactNode; badge?: ReactNode; children?: ReactNode; actions?: ReactNode };

/** Title with its state, one line that says what this is, and what can be done. */
export function PageHeader({ title, badge, children, actions }: Props) {
  return (
    <div className="page-h">
      <div>
        <h1>
          {title} {badge}
        </h1>
        {children && <p className="lede">{children}</p>}
      </div>
      {actions && <div className="acts">{actions}</div>}
    </div>
  );
}
