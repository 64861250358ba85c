import { formatPercent } from "./format";

type Props = {
  label: string /** Shares from 0 to 1. */;
  shares: readonly number[] /** The last one is the goal. */;
  goal?: boolean;
};

/** Shares side by side in a row of a table; read out as percentages. */
export function MiniBars({ label, shares, goal }: Props) {
  const words = shares.map((share) => formatPercent(share, 0)).join(", ");
  return (
    <span className="mini-bars" role="img" aria-label={`${label}: ${words}`}>
      {shares.map((share, i) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars of one figure never change places
          key={i}
          className={goal && i === shares.length - 1 ? "goal" : undefined}
          style={{ height: `${Math.max(8, share * 100)}%` }}
        />
      ))}
    </span>
  );
}
