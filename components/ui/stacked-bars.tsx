import { formatNumber } from "./format";
import { chartWords } from "./words";

export type Series = {
  label: string /** 1–5: which colour of the charts. */;
  series: number;
  values: readonly number[];
};
type Props = {
  /** What the figure shows, for those who do not see it. */
  label: string;
  columns: readonly { key: string; short: string; long: string }[];
  columnHead: string;
  series: readonly Series[];
  /** From 0 upwards; the last is the height of the figure. */
  ticks: readonly number[];
  /** false: the page shows the figures as a table of its own. */
  table?: boolean;
  /** It looks ahead: where not all columns fit, the first ones stay. */
  ahead?: boolean;
};

/** Columns of stacked parts, drawn on the server; the same figures as a table below, for whoever wants to read them. */
export function StackedBars({ label, columns, columnHead, series, ticks, table = true, ahead }: Props) {
  const top = ticks.at(-1) || 1;
  const share = (n: number) => `${(n / top) * 100}%`;
  const totals = columns.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  return (
    <figure className="bars-figure">
      <div className="bars" role="img" aria-label={label} data-ahead={ahead || undefined}>
        {ticks.map((tick) => (
          <span key={tick} className="bars-tick" style={{ bottom: share(tick) }}>
            <em>{formatNumber(tick)}</em>
          </span>
        ))}
        <div className="bars-columns">
          {columns.map(({ key, short, long }, i) => (
            <div key={key} className="bars-column">
              <div className="bars-stack">
                {[...series].reverse().map((each) => {
                  const n = each.values[i] ?? 0;
                  return (
                    n > 0 && <i key={each.label} className={`series-${each.series}`} style={{ height: share(n) }} />
                  );
                })}
              </div>
              <span className="bars-name">{short}</span>
              <div className="bars-tip">
                <b>{long}</b>
                {series.map((each) => (
                  <span key={each.label}>
                    <i className={`series-${each.series}`} />
                    {each.label} <b>{formatNumber(each.values[i] ?? 0)}</b>
                  </span>
                ))}
                <span>
                  {chartWords.all} <b>{formatNumber(totals[i] ?? 0)}</b>
                </span>
              </div>
            </div>
          ))}
        </div>
      </div>
      {table && (
        <details className="bars-table">
          <summary>{chartWords.asTable}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that can scroll must be reachable by keyboard */}
          <section aria-label={label} tabIndex={0}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">{columnHead}</th>
                  {series.map((each) => (
                    <th key={each.label} scope="col" className="end">
                      {each.label}
                    </th>
                  ))}
                  <th scope="col" className="end">
                    {chartWords.all}
                  </th>
                </tr>
              </thead>
              <tbody>
                {columns.map(({ key, long }, i) => (
                  <tr key={key}>
                    <th scope="row">{long}</th>
                    {series.map((each) => (
                      <td key={each.label} className="end num">
                        {formatNumber(each.values[i] ?? 0)}
                      </td>
                    ))}
                    <td className="end num">{formatNumber(totals[i] ?? 0)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </figure>
  );
}

/** Which colour is what; above the figure, at the right. */
export function ChartLegend({ series }: { series: readonly Pick<Series, "label" | "series">[] }) {
  return (
    <span className="legend">
      {series.map((each) => (
        <span key={each.label}>
          <i className={`series-${each.series}`} />
          {each.label}
        </span>
      ))}
    </span>
  );
}
