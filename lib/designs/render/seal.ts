import { GILT, n, PAPER } from "./svg";
import type { Line, Setter, Style } from "./typeset";

const RING = 75;
const LETTERS: Style = { role: "ui-strong", size: 10 };
const SMALLEST = 6.4;

/** A seal 200 wide around its own middle: ticks, lettering, a gilt guilloche of twelve lobes, the issuer's initial. */
export function seal(accent: string, lettering: string, initial: string, set: Setter): string {
  return [
    `<circle r="97" fill="${PAPER}"/>`,
    `<g fill="none" stroke="${accent}"><circle r="97" stroke-width="1.4"/><path d="${ticks()}" stroke-width=".8"/><circle r="86" stroke-width=".8"/><circle r="66" stroke-width=".8"/></g>`,
    `<g fill="none" stroke="${GILT}" stroke-width=".8">${guilloche()}</g>`,
    `<g fill="${accent}">${ringText(lettering, set)}</g>`,
    `<circle r="43" fill="${accent}"/><circle r="39.6" fill="none" stroke="${PAPER}" stroke-width=".7"/>`,
    heart(initial, set),
  ].join("");
}

function heart(initial: string, set: Setter): string {
  const line = set(initial, { role: "display", size: 46 });
  const middle = (line.ascent - line.descent) / 2;
  const glyphs = line.glyphs.map(
    ({ path, x, y, scale }) =>
      `<path transform="translate(${n(x - inkMiddle(line))} ${n(middle - y)})scale(${scale} ${-scale})" d="${path}"/>`,
  );
  return `<g fill="${PAPER}">${glyphs.join("")}</g>`;
}

function inkMiddle(line: Line): number {
  return line.width / 2;
}

function ticks(): string {
  return Array.from({ length: 72 }, (_, i) => {
    const angle = (i * Math.PI) / 36;
    const inner = i % 3 === 0 ? 88 : 91;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    return `M${n(cos * inner)} ${n(sin * inner)}L${n(cos * 95)} ${n(sin * 95)}`;
  }).join("");
}

/** Three lines of twelve waves, each a third of a wave later: where they cross, the lobes appear. */
function guilloche(): string {
  const wave = (phase: number) =>
    Array.from({ length: 241 }, (_, i) => {
      const angle = (i * Math.PI) / 120;
      const radius = 54.5 + 7.5 * Math.cos(12 * angle + phase);
      return `${n(radius * Math.cos(angle))} ${n(radius * Math.sin(angle))}`;
    }).join("L");
  return [0, 1, 2, 3].map((i) => `<path d="M${wave((i * Math.PI) / 2)}z"/>`).join("");
}

/** Letters stand on a circle, spread so that the words close the ring; a long name is set smaller. */
function ringText(lettering: string, set: Setter): string {
  const words = ringWords(lettering, set);
  const around = 2 * Math.PI * RING;
  const natural = set(words, LETTERS).width;
  const size = Math.max(SMALLEST, Math.min(LETTERS.size, (LETTERS.size * around * 0.9) / natural));
  const line = set(words, { ...LETTERS, size });
  const gap = Math.max(0, (around - line.width) / line.glyphs.length);
  const base = RING - size * 0.36 + 1;
  const spread = (x: number, i: number) => ((x + gap * i) / Math.max(around, line.width)) * 360;
  const first = lettering.split("•")[0]?.trim() ?? "";
  const top = spread(set(first, { ...LETTERS, size }).width / 2, first.length / 2);
  return line.glyphs
    .map(({ path, x, scale, advance }, i) => {
      const angle = spread(x + advance / 2, i) - top;
      return path
        ? `<path transform="rotate(${n(angle)})translate(${n(-advance / 2)} ${n(-base)})scale(${scale} ${-scale})" d="${path}"/>`
        : "";
    })
    .join("");
}

/** Short lettering goes round twice or three times rather than thinning out. */
function ringWords(lettering: string, set: Setter): string {
  const around = 2 * Math.PI * RING;
  const once = `${lettering}  •  `;
  const times = Math.max(1, Math.floor((around * 0.86) / set(once, LETTERS).width));
  return once.repeat(Math.min(times, 3));
}
