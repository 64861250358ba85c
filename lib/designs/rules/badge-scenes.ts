import { oklchHex } from "./color";
import { seeded } from "./seeded";

const GOLD = "#c9b27a";
const SUN = "#b08a3c";
const PAPER = "#fbf8f0";

/** A colour of the scene by lightness and chroma, in the hue of whoever issues. */
export type Paint = (lightness: number, chroma: number) => string;

/** Dawn over four planes of hills and a dashed trail to a diamond; the same seed always has the same hills. */
export function hills(seed: string, paint: Paint, scale: number): string {
  const random = seeded(`hills ${seed}`);
  const sunX = 196 + random() * 120;
  const rings = Array.from(
    { length: 8 },
    (_, i) => `<circle cx="${sunX.toFixed(1)}" cy="214" r="${30 + i * 17}" opacity="${(1 - i * 0.1).toFixed(1)}"/>`,
  );
  const planes = [
    { y: 274, rise: 84, steep: 5, fill: paint(0.74, 0.045) },
    { y: 318, rise: 26, steep: 4, fill: paint(0.58, 0.065) },
    { y: 352, rise: 22, steep: 3, fill: paint(0.48, 0.075) },
    { y: 384, rise: 18, steep: 3, fill: paint(0.405, 0.085) },
  ].map((plane, i) => `<path d="${ridge(random, plane.y, plane.rise, plane.steep, i === 0)}" fill="${plane.fill}"/>`);
  const sky = oklchHex(0.945, 0.028, 88);
  return [
    `<g transform="translate(256 256)scale(${scale})translate(-256 -256)"><rect x="90" y="90" width="332" height="332" fill="${sky}"/>`,
    `<g fill="none" stroke="${GOLD}" stroke-width="1.8">${rings.join("")}</g><circle cx="${sunX.toFixed(1)}" cy="214" r="20" fill="${SUN}"/>`,
    planes.join(""),
    `<path d="M262 424c-36-14-40-30-6-42s36-24 6-32-28-20 0-28 20-18 4-24" fill="none" stroke="${PAPER}" stroke-width="5" stroke-linecap="round" stroke-dasharray="11 9"/>`,
    `<path d="M266 264l16 16-16 16-16-16z" fill="${PAPER}"/></g>`,
  ].join("");
}

/** A skyline from edge to edge: sharp for mountains far away, round for hills nearby. */
function ridge(random: () => number, y: number, rise: number, steep: number, sharp: boolean): string {
  const width = 340 / steep;
  let path = `M84 ${y}`;
  for (let i = 0; i < steep; i++) {
    const up = (rise * (0.35 + random() * 0.65)).toFixed(1);
    const x = 84 + i * width;
    const end = `${(x + width).toFixed(1)} ${(y - (sharp ? random() * 0.55 : random() * 0.3 - 0.15) * rise * 0.6).toFixed(1)}`;
    if (sharp) path += `L${(x + width * (0.3 + random() * 0.4)).toFixed(1)} ${(y - Number(up)).toFixed(1)}L${end}`;
    else path += `Q${(x + width / 2).toFixed(1)} ${(y - Number(up) * (i % 2 ? -0.9 : 1.5)).toFixed(1)} ${end}`;
  }
  return `${path}V440H84z`;
}

/** Lines of equal height around a summit: eight closed, slightly dented rings. */
export function summitLines(seed: string, x: number, y: number): string {
  const random = seeded(`lines ${seed}`);
  const [a, b] = [random() * 6.3, random() * 6.3];
  const rings = Array.from({ length: 9 }, (_, i) => {
    const points = Array.from({ length: 20 }, (_, k) => {
      const angle = (k * Math.PI) / 10;
      const radius = (26 + i * 25) * (1 + 0.09 * Math.cos(2 * angle + a) + 0.05 * Math.cos(3 * angle + b + i * 0.12));
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
    const middle = (k: number) => {
      const [from, to] = [points[k % 20] ?? [x, y], points[(k + 1) % 20] ?? [x, y]];
      return from.map((value, axis) => (((value ?? 0) + (to[axis] ?? 0)) / 2).toFixed(0)).join(" ");
    };
    return `M${middle(0)}${points.map((_, k) => `Q${(points[(k + 1) % 20] ?? []).map((value) => value.toFixed(0)).join(" ")} ${middle(k + 1)}`).join("")}`;
  });
  return rings.join("");
}

/** Stones laid on each other by whoever came before, the topmost gilt. */
export function cairn(seed: string, paint: Paint): string {
  const random = seeded(`cairn ${seed}`);
  const count = 4 + Math.floor(random() * 2);
  let y = 424;
  let width = 214;
  const stones = Array.from({ length: count }, (_, i) => {
    const height = (count === 4 ? 64 : 54) - i * 4 + random() * 6;
    const x = 256 + (random() - 0.5) * 26 * (1 - i / (count + 1));
    const fill = i === count - 1 ? SUN : paint(0.405 + i * 0.055, 0.085 - i * 0.008);
    const stone = stonePath(x, y - height / 2, width / 2, height / 2, random);
    y -= height - 3;
    width *= 0.76;
    return `<path d="${stone}" fill="${fill}" stroke="${PAPER}" stroke-width="5"/>`;
  });
  return `<ellipse cx="256" cy="428" rx="150" ry="9" fill="${paint(0.82, 0.03)}"/>${stones.join("")}`;
}

function stonePath(x: number, y: number, rx: number, ry: number, random: () => number): string {
  const lean = (random() - 0.5) * ry * 0.5;
  const [l, r, t, b] = [x - rx, x + rx, y - ry, y + ry].map((value) => value.toFixed(1));
  const near = (value: number) => value.toFixed(1);
  return `M${l} ${near(y + lean)}C${l} ${t} ${near(x - rx * 0.62)} ${t} ${near(x)} ${t}S${r} ${near(y - ry * 1.05)} ${r} ${near(y - lean)}S${near(x + rx * 0.7)} ${b} ${near(x)} ${b}S${l} ${near(y + ry)} ${l} ${near(y + lean)}z`;
}
