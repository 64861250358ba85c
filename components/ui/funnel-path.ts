/** A stepped band: level over each column, easing down over the last third. Shares are 0 to 1. */
export function funnelPath(shares: readonly number[], width: number, height: number): { body: string; edge: string } {
  const column = width / Math.max(1, shares.length);
  const y = (share: number) => round((1 - Math.min(1, Math.max(0, share))) * height);
  const ease = column * 0.38;
  let edge = `M0 ${y(shares[0] ?? 0)}`;
  shares.forEach((share, i) => {
    const next = shares[i + 1];
    const end = (i + 1) * column;
    if (next === undefined) edge += `L${round(width)} ${y(share)}`;
    else {
      const [from, middle] = [round(end - ease), round(end - ease / 2)];
      edge += `L${from} ${y(share)}C${middle} ${y(share)} ${middle} ${y(next)} ${round(end)} ${y(next)}`;
    }
  });
  return { edge, body: `${edge}V${height}H0Z` };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
