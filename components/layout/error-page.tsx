import type { ReactNode } from "react";

type Props = { code?: string; title: string; children?: ReactNode; action?: ReactNode; after?: ReactNode };

/** The inside of a page that could not be shown: a serif sentence, what to try, and a way on. */
export function ErrorPage({ code, title, children, action, after }: Props) {
  return (
    <div className="pub">
      <div className="lost">
        {code && <p className="code num">{code}</p>}
        <h1 className="d1">{title}</h1>
        {children && <div className="prose">{children}</div>}
        {action && <div className="acts">{action}</div>}
        {after}
      </div>
    </div>
  );
}
