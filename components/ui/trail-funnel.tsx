import { clsx } from "clsx";
import type { CSSProperties, ReactNode } from "react";
import { AppLink } from "./app-link";
import { Diamond } from "./diamond";
import { formatNumber, formatPercent } from "./format";
import { funnelPath } from "./funnel-path";
import { type Stat, StatStrip } from "./stat-strip";
import { VisuallyHidden } from "./visually-hidden";
import { funnelWords } from "./words";

export type FunnelStep = { id: string; name: string; nameHref?: string; recipients: number; href?: string };
type Props = {
  label: string;
  stats: readonly Stat[];
  /** Everybody with at least one step: the base of every share, not the step before. */
  total: number;
  /** `href` leads to those who lack the step. */
  steps: readonly FunnelStep[];
  completion: Omit<FunnelStep, "href">;
  hint?: ReactNode;
};

const WIDTH = 1110;
const HEIGHT = 132;
const READABLE_COLUMNS = 8;

/** The figure of a pathway: strip, band and trail on the same columns. Drops are differences; order is free. */
export function TrailFunnel({ label, stats, total, steps, completion, hint }: Props) {
  const marks: FunnelStep[] = [...steps, completion];
  const shares = marks.map((mark) => (total > 0 ? mark.recipients / total : 0));
  const { body, edge } = funnelPath(shares, WIDTH, HEIGHT);
  return (
    <section
      className={clsx("panel flow", marks.length > READABLE_COLUMNS && "long", total === 0 && "none")}
      aria-label={label}
    >
      <StatStrip items={stats} />
      <div className="fun-wrap">
        <svg className="fun" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
          <path className="body" d={body} />
          <path className="edge" d={edge} />
        </svg>
        <ol className="fun-steps" style={{ "--cols": marks.length } as CSSProperties}>
          {marks.map((mark, i) => {
            const last = i === marks.length - 1;
            return (
              <li key={mark.id}>
                <Diamond state={total > 0 ? "earned" : "not-yet"} completion={last} />
                <div className="fh">
                  <span className="no">{last ? funnelWords.completion : funnelWords.step(i + 1)}</span>
                  <b>
                    {mark.nameHref ? (
                      <AppLink href={mark.nameHref}>
                        <bdi>{mark.name}</bdi>
                      </AppLink>
                    ) : (
                      <bdi>{mark.name}</bdi>
                    )}
                  </b>
                </div>
                <div className="fv">
                  <strong>{formatNumber(mark.recipients)}</strong>
                  <span>{formatPercent(shares[i] ?? 0, 0)}</span>
                </div>
                <div className="one" aria-hidden>
                  <i style={{ width: formatPercent(shares[i] ?? 0) }} />
                </div>
                <Drop step={mark} before={marks[i - 1]} number={i} total={total} />
              </li>
            );
          })}
        </ol>
      </div>
      {hint && <div className="hint">{hint}</div>}
    </section>
  );
}

type DropProps = { step: FunnelStep; before?: FunnelStep; number: number; total: number };

function Drop({ step, before, number, total }: DropProps) {
  if (total === 0) return null;
  if (!before) {
    const lacking = total - step.recipients;
    if (lacking <= 0) return <span className="drop-line">{funnelWords.everyone}</span>;
    return <DropLine href={step.href} amount={`−${formatNumber(lacking)}`} from={funnelWords.ofAll} />;
  }
  const difference = step.recipients - before.recipients;
  const amount =
    difference === 0 ? funnelWords.asMany : `${difference < 0 ? "−" : "+"}${formatNumber(Math.abs(difference))}`;
  return (
    <DropLine
      href={step.href}
      amount={amount}
      from={difference === 0 ? funnelWords.asStep(number) : funnelWords.fromStep(number)}
    />
  );
}

function DropLine({ href, amount, from }: { href?: string; amount: string; from: string }) {
  const words = (
    <>
      <b>{amount}</b> {from}
    </>
  );
  if (!href) return <span className="drop-line">{words}</span>;
  return (
    <AppLink className="drop-line" href={href}>
      {words}
      <VisuallyHidden>{funnelWords.seeWho}</VisuallyHidden>
    </AppLink>
  );
}
