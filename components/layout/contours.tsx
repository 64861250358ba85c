import { contours, type Contours as Lines } from "@/lib/designs/rules/contours";

const KEPT = 100;
const drawn = new Map<string, Lines>();

/** Terrain takes some 30 ms to trace and never changes: the latest hundred are kept. */
function linesOf(seed: string, width: number, height: number): Lines {
  const key = `${seed} ${width} ${height}`;
  const lines = drawn.get(key) ?? contours(seed, width, height);
  drawn.delete(key);
  drawn.set(key, lines);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
  return lines;
}

type Props = { seed: string; width?: number; height?: number };

/** The map lines of one issuer, behind the head of its public pages. */
export function Contours({ seed, width = 1000, height = 420 }: Props) {
  const { fine, bold } = linesOf(seed, width, height);
  return (
    <svg className="contours" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMaxYMid slice" aria-hidden>
      <path d={fine} />
      <path className="index" d={bold} />
    </svg>
  );
}
