export type Point = [x: number, y: number];

/** Lines of equal height through a grid (marching squares), in grid units; a closed line ends on its first point. */
export function traceLevel(grid: number[][], level: number): Point[][] {
  const links = new Map<number, number[]>();
  const points = new Map<number, Point>();
  const link = (a: number, b: number) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = links.get(from);
      if (known) known.push(to);
      else links.set(from, [to]);
    }
  };
  for (let y = 0; y + 1 < grid.length; y++) {
    for (let x = 0; x + 1 < (grid[y]?.length ?? 0); x++) {
      if (!isCrossed(grid, level, x, y)) continue;
      const crossings = cellCrossings(grid, level, x, y, points);
      for (let i = 0; i + 1 < crossings.length; i += 2) link(crossings[i] ?? 0, crossings[i + 1] ?? 0);
    }
  }
  const ends = [...links].filter(([, next]) => next.length === 1).map(([key]) => key);
  const walked = new Set<number>();
  const lines: Point[][] = [];
  for (const start of [...ends, ...links.keys()]) {
    if (!walked.has(start)) lines.push(thin(walk(start, links, walked).map((key) => points.get(key) ?? [0, 0])));
  }
  return lines;
}

/** Without the points that crowd their neighbour: they only make a smoothed line wobble. */
function thin(line: Point[]): Point[] {
  const kept: Point[] = [];
  line.forEach((point, i) => {
    const before = kept.at(-1);
    const far = !before || Math.hypot(point[0] - before[0], point[1] - before[1]) > 0.7;
    if (far) kept.push(point);
    else if (i === line.length - 1) kept.splice(-1, 1, point);
  });
  return kept;
}

function walk(start: number, links: Map<number, number[]>, walked: Set<number>): number[] {
  const keys = [start];
  walked.add(start);
  for (let at = start; ; ) {
    const next = links.get(at)?.find((key) => !walked.has(key));
    if (next === undefined) break;
    walked.add(next);
    keys.push(next);
    at = next;
  }
  const last = keys.at(-1) ?? start;
  const closes = keys.length > 2 && (links.get(start)?.length ?? 0) === 2 && links.get(last)?.includes(start);
  return closes ? [...keys, start] : keys;
}

/** Most cells lie wholly above or below: answered without allocating anything. */
function isCrossed(grid: number[][], level: number, x: number, y: number): boolean {
  const [upper, lower] = [grid[y], grid[y + 1]];
  const first = (upper?.[x] ?? 0) > level;
  return (
    first !== (upper?.[x + 1] ?? 0) > level ||
    first !== (lower?.[x] ?? 0) > level ||
    first !== (lower?.[x + 1] ?? 0) > level
  );
}

/** The edges of one cell that the level crosses, in pairs that belong to one line. */
function cellCrossings(grid: number[][], level: number, x: number, y: number, points: Map<number, Point>): number[] {
  const at = (dx: number, dy: number) => (grid[y + dy]?.[x + dx] ?? 0) - level;
  const [nw, ne, se, sw] = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  const cross = (key: number, a: number, b: number, place: (t: number) => Point) => {
    if (a > 0 === b > 0) return [];
    points.set(key, place(a / (a - b)));
    return [key];
  };
  const row = (grid[0]?.length ?? 0) * 2;
  const edge = (dx: number, dy: number, upright: 0 | 1) => (y + dy) * row + (x + dx) * 2 + upright;
  const north = cross(edge(0, 0, 0), nw, ne, (t) => [x + t, y]);
  const east = cross(edge(1, 0, 1), ne, se, (t) => [x + 1, y + t]);
  const south = cross(edge(0, 1, 0), sw, se, (t) => [x + t, y + 1]);
  const west = cross(edge(0, 0, 1), nw, sw, (t) => [x, y + t]);
  const saddle = north.length + east.length + south.length + west.length === 4;
  const ridge = nw + ne + se + sw > 0 === nw > 0;
  if (saddle && ridge) return [...north, ...east, ...south, ...west];
  if (saddle) return [...north, ...west, ...south, ...east];
  return [...north, ...east, ...south, ...west];
}
