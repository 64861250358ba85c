import type { ReactNode } from "react";

type Props = { title: string; description?: ReactNode; end?: ReactNode; children: ReactNode; id?: string };

/** A titled part of a page; `end` is a count or a link at the right. */
export function Section({ title, description, end, children, id }: Props) {
  return (
    <section className="sec" id={id}>
      <div className="sec-h">
        <h2>{title}</h2>
        {description && <p>{description}</p>}
        {end && <div className="end">{end}</div>}
      </div>
      {children}
    </section>
  );
}
