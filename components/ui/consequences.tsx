import type { ReactNode } from "react";
import { formatNumber } from "./format";

export type Part = { value: number; label: string; look?: "solid" | "dashed" | "grey" | "danger" };
export type Consequence = { count?: number; icon?: ReactNode; fact: ReactNode; line?: ReactNode };

/** A bar split to scale, and what will happen as a list led by numbers. */
export function Consequences({ split = [], items }: { split?: readonly Part[]; items: readonly Consequence[] }) {
  const parts = split.filter((part) => part.value > 0);
  return (
    <>
      {parts.length > 0 && (
        <div
          className="split"
          role="img"
          aria-label={parts.map((part) => `${formatNumber(part.value)} ${part.label}`).join(", ")}
        >
          {parts.map((part) => (
            <i key={part.label} className={part.look} style={{ flex: `${part.value} 1 0` }} />
          ))}
        </div>
      )}
      {items.length > 0 && (
        <ul className="conseq">
          {items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list of sentences
            <li key={i}>
              {item.count === undefined ? (item.icon ?? <span />) : <b>{formatNumber(item.count)}</b>}
              <span>
                <strong>{item.fact}</strong>
                {item.line}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
