import { ArrowDown, ArrowUp } from "lucide-react";
import type { ReactNode } from "react";
import { formatNumber } from "./format";
import { InfoTip } from "./info-tip";
import { changeWords } from "./words";

export type Stat = {
  label: string;
  value: number | string;
  unit?: string;
  /** What is counted, exactly; on an icon that opens on focus too. */
  definition?: string;
  /** “hold at least one step”, or after a change: “from 1,146”. */
  note?: ReactNode;
  change?: { by: string; direction: "up" | "down" };
  spark?: ReactNode;
};

/** Figures that belong together, in one ruled panel. */
export function StatStrip({ items }: { items: readonly Stat[] }) {
  return (
    <dl className="stats" style={{ "--cols": items.length } as React.CSSProperties}>
      {items.map((item) => (
        <div className="stat" key={item.label}>
          <dt>
            {item.label}
            {item.definition && <InfoTip label={item.label}>{item.definition}</InfoTip>}
          </dt>
          <dd className="figure">
            {typeof item.value === "number" ? formatNumber(item.value) : item.value}
            {item.unit && <small>{item.unit}</small>}
          </dd>
          {(item.note || item.change) && (
            <dd className={`trend ${item.change?.direction ?? ""}`}>
              {item.change && <Change {...item.change} />} {item.note}
            </dd>
          )}
          {item.spark}
        </div>
      ))}
    </dl>
  );
}

function Change({ by, direction }: NonNullable<Stat["change"]>) {
  const Arrow = direction === "up" ? ArrowUp : ArrowDown;
  return (
    <b>
      <Arrow aria-label={changeWords[direction]} />
      {by}
    </b>
  );
}
