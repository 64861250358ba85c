import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";

type Props = { title: string; of: string; description?: ReactNode; children: ReactNode };

/** A section of this page. `of`: the files of components/ui that it shows; a test holds that every one has a place. */
export function Part({ title, of, description, children }: Props) {
  return (
    <Section title={title} description={description} end={<code className="id text-ink-3">{of}</code>}>
      {children}
    </Section>
  );
}
