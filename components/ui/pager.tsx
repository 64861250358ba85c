import type { ReactNode } from "react";
import { Button } from "./button";
import { pagerWords } from "./words";

type Props = { children?: ReactNode; earlier?: string | null; later?: string | null };

/** Foot of a list of several pages: “1–50 of 1,842” and links to the pages before and after it. */
export function Pager({ children, earlier, later }: Props) {
  if (!earlier && !later) return null;
  return (
    <nav className="pager" aria-label={pagerWords.label}>
      <span className="num">{children}</span>
      <span className="acts">
        {earlier ? (
          <Button size="sm" href={earlier}>
            {pagerWords.earlier}
          </Button>
        ) : (
          <Button size="sm" disabled>
            {pagerWords.earlier}
          </Button>
        )}
        {later ? (
          <Button size="sm" href={later}>
            {pagerWords.later}
          </Button>
        ) : (
          <Button size="sm" disabled>
            {pagerWords.later}
          </Button>
        )}
      </span>
    </nav>
  );
}
