import type { ReactNode } from "react";

type Props = { title: string; description?: ReactNode; children: ReactNode };

/** One part of a long form: what it is about at the left, its fields at the right. */
export function FormSection({ title, description, children }: Props) {
  return (
    <section className="form-section">
      <header>
        <h2>{title}</h2>
        {description && <p>{description}</p>}
      </header>
      <div className="form">{children}</div>
    </section>
  );
}

/** Save stays at hand at the foot of a long form. */
export function SaveBar({ children }: { children: ReactNode }) {
  return <div className="save-bar">{children}</div>;
}
