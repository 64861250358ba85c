import type { ReactNode } from "react";
import { Button } from "./button";

type Props = { children?: ReactNode; earlier?: string | null; later?: string | null };

/** Foot of a list: “1–50 of 1,842” and links to the pages before and after it. */
export function Pager({ children, earlier, later }: Props) {
  return (
    <nav className="pager" aria-label="Pages">
      <span className="num">{children}</span>
      <span className="acts">
        {earlier ? (
          <Button size="sm" href={earlier}>
            Earlier
          </Button>
        ) : (
          <Button size="sm" disabled>
            Earlier
          </Button>
        )}
        {later ? (
          <Button size="sm" href={later}>
            Later
          </Button>
        ) : (
          <Button size="sm" disabled>
            Later
          </Button>
        )}
      </span>
    </nav>
  );
}
