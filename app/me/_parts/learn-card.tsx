import type { ReactNode } from "react";
import { accentOf } from "@/components/layout/issuer-accent";
import { WorkspaceMark } from "@/components/layout/workspace-mark";
import { AppLink } from "@/components/ui/app-link";

type Issuer = { id: string; name: string; accentHue: number; accentChroma: number };
type CardProps = { name: string; href: string; workspace: Issuer; children: ReactNode };

/** A card of what somebody learns: what it is, whose, and how they stand. */
export function LearnCard({ name, href, workspace, children }: CardProps) {
  return (
    <li className="panel learn" style={accentOf(workspace.accentHue, workspace.accentChroma)}>
      <header>
        <h3>
          <AppLink href={href}>
            <bdi>{name}</bdi>
          </AppLink>
        </h3>
        <p className="by">
          <WorkspaceMark id={workspace.id} size={16} />
          <bdi>{workspace.name}</bdi>
        </p>
      </header>
      {children}
    </li>
  );
}

type CardsProps = { label?: string /** Folded away under these words. */; summary?: string; children: ReactNode[] };

/** Cards side by side; nothing where there is none. */
export function LearnCards({ label, summary, children }: CardsProps) {
  if (children.length === 0) return null;
  const cards = (
    <ul className="learns" aria-label={label}>
      {children}
    </ul>
  );
  if (summary === undefined) return cards;
  return (
    <details className="learns-more">
      <summary>{summary}</summary>
      {cards}
    </details>
  );
}
