const WIDTH = 88;
const HEIGHT = 28;
const MARGIN = 3;

/** A line of values through a box of 88 × 28; level where all are equal. */
export function sparkPath(values: readonly number[]): { path: string; end: [number, number] } {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const points = values.map((value, i): [number, number] => {
    const x = values.length > 1 ? (i / (values.length - 1)) * (WIDTH - 2 * MARGIN) + MARGIN : WIDTH / 2;
    const y = range > 0 ? HEIGHT - MARGIN - ((value - low) / range) * (HEIGHT - 2 * MARGIN) : HEIGHT / 2;
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  });
  return { path: points.map(([x, y], i) => `${i ? "L" : "M"}${x} ${y}`).join(""), end: points.at(-1) ?? [0, 0] };
}

/** The shape of a figure over time, for `StatStrip`; the words beside it say the rest. */
export function Sparkline({ values, quiet }: { values: readonly number[]; quiet?: boolean }) {
  if (values.length < 2) return null;
  const { path, end } = sparkPath(values);
  const color = quiet ? "var(--ink-3)" : "var(--accent)";
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      <path d={path} fill="none" stroke={color} strokeWidth="1.5" strokeLinejoin="round" strokeLinecap="round" />
      <circle cx={end[0]} cy={end[1]} r="2" fill={color} />
    </svg>
  );
}
