/** One line of the table: milliseconds (or what the name says) of ours and of the bare floor, in one run. */
export type Row = { name: string; ours: number; bare: number; ratio: number; goal: number };

const figure = (n: number) => (n >= 100 ? n.toFixed(0) : n.toFixed(n >= 10 ? 1 : 2));

export function printRows(rows: Row[]): void {
  const table = rows.map(({ name, ours, bare, ratio, goal }) => [
    name,
    figure(ours),
    figure(bare),
    `${ratio.toFixed(2)}×`,
    `≤ ${goal}×`,
    ratio <= goal ? "met" : "missed",
  ]);
  const head = ["what", "ours", "bare", "ratio", "goal", ""];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...table].map((cells) => [...(cells[column] ?? "")].length)),
  );
  for (const cells of [head, ...table])
    console.log(
      cells
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    );
}
