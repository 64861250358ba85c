import { type Point, traceLevel } from "./isolines";
import { seeded } from "./seeded";

/** Map lines as SVG path data: `fine` for most heights, `bold` for every fifth, drawn a little thicker. */
export type Contours = { width: number; height: number; fine: string; bold: string };

type Hill = { x: number; y: number; rx: number; ry: number; turn: number; height: number };

const COLUMNS = 60;
const LEVELS = 19;

/** The terrain of one issuer: always the same for the same seed and size, and nobody else's. */
export function contours(seed: string, width: number, height: number): Contours {
  const step = width / COLUMNS;
  const rows = Math.ceil(height / step);
  const field = terrain(seed, width, height);
  const grid = Array.from({ length: rows + 3 }, (_, row) =>
    Array.from({ length: COLUMNS + 3 }, (_, column) => field((column - 1) * step, (row - 1) * step)),
  );
  const heights = grid.flat();
  const lowest = Math.min(...heights);
  const range = Math.max(...heights) - lowest;
  const place = ([x, y]: Point): Point => [(x - 1) * step, (y - 1) * step];
  const paths = { fine: "", bold: "" };
  for (let level = 1; level < LEVELS; level++) {
    const lines = traceLevel(grid, lowest + (range * level) / LEVELS).filter((line) => line.length > 6);
    paths[level % 5 === 3 ? "bold" : "fine"] += lines.map((line) => smooth(softened(line.map(place)))).join("");
  }
  return { width, height, ...paths };
}

/** A slope with a handful of hills and hollows: wide enough that lines stay calm under text. */
function terrain(seed: string, width: number, height: number): (x: number, y: number) => number {
  const random = seeded(seed);
  const between = (from: number, to: number) => from + random() * (to - from);
  const hills: Hill[] = Array.from({ length: 11 }, (_, i) => ({
    x: ((i % 4) + between(-0.15, 1.15)) * (width / 4),
    y: (Math.floor(i / 4) + between(-0.2, 1.2)) * (height / 3),
    rx: between(0.09, 0.21) * width,
    ry: between(0.09, 0.21) * width,
    turn: between(0, Math.PI),
    height: between(0.45, 1) * (random() < 0.36 ? -0.8 : 1),
  }));
  const slope = between(0, 2 * Math.PI);
  return (x, y) => {
    const tilt = ((x / width) * Math.cos(slope) + (y / width) * Math.sin(slope)) * 0.5;
    return hills.reduce((sum, hill) => sum + rise(hill, x - hill.x, y - hill.y), tilt);
  };
}

function rise(hill: Hill, dx: number, dy: number): number {
  const along = (dx * Math.cos(hill.turn) + dy * Math.sin(hill.turn)) / hill.rx;
  const across = (dy * Math.cos(hill.turn) - dx * Math.sin(hill.turn)) / hill.ry;
  return hill.height * Math.exp(-(along ** 2) - across ** 2);
}

/** Each point drawn halfway to the middle of its neighbours: what the grid bent straightens. */
function softened(line: Point[]): Point[] {
  const closed = samePoint(line[0], line.at(-1));
  const points = line.map((point, i): Point => {
    const before = line[i - 1] ?? (closed ? line.at(-2) : undefined);
    const after = line[i + 1] ?? (closed ? line[1] : undefined);
    if (!before || !after) return point;
    return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
  });
  return points;
}

/** A quadratic spline whose corners are the points: no kinks, and a fifth of the bytes of a fine polyline. */
function smooth(points: Point[]): string {
  const closed = samePoint(points[0], points.at(-1));
  const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  const corners = closed ? points.slice(1) : points.slice(1, -1);
  const first = points[0] ?? [0, 0];
  const last = closed ? middle(points.at(-1) ?? first, points[1] ?? first) : (points.at(-1) ?? first);
  let at: Point = closed ? middle(first, points[1] ?? first) : first;
  let path = `M${round(at[0])} ${round(at[1])}`;
  at = [round(at[0]), round(at[1])];
  corners.forEach((corner, i) => {
    const next = corners[i + 1];
    const end = next ? middle(corner, next) : last;
    path += `q${delta(corner, at)} ${delta(end, at)}`;
    at = [at[0] + round(end[0] - at[0]), at[1] + round(end[1] - at[1])];
  });
  return closed ? `${path}z` : path;
}

function samePoint(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function delta(to: Point, from: Point): string {
  return `${round(to[0] - from[0])} ${round(to[1] - from[1])}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
