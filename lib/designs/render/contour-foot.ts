import type { CertificateModel } from "../rules/view-model";
import { balanced } from "./paragraph";
import { qrPath } from "./qr";
import { diamond, drawLine, INK, n, PAPER, rule, SOFT } from "./svg";
import type { Line, Setter, Style } from "./typeset";

export const SEAL = { x: 846, y: 506 };
const LEFT = 84;
const RIGHT = 916;
const BOTTOM = 644;
const TRAIL = { y: 506, width: 610, end: 779 };
const QR = 54;
const SMALL: Style = { role: "ui", size: 8.6 };
/** With more steps than this the diamonds stand without names. */
const NAMED_STEPS = 6;

/** The pathway as a line of dated diamonds that runs into the seal; without one, a plain rule. */
export function contourTrail(model: CertificateModel, set: Setter): string {
  const column = TRAIL.width / Math.max(model.steps.length, 1);
  const diamonds = model.steps.map((step, i) => {
    const x = LEFT + 5.5 + i * column;
    return [
      diamond(x, TRAIL.y, 15.4, `fill="${PAPER}"`),
      diamond(x, TRAIL.y, 8.6, `fill="${model.accent}"`),
      model.steps.length <= NAMED_STEPS ? stepLabel(step, LEFT + i * column, column - 12, set) : "",
    ].join("");
  });
  return [rule(LEFT, TRAIL.end, TRAIL.y, model.accent, 1), ...diamonds].join("");
}

function stepLabel(step: { name: string; dateText: string }, x: number, width: number, set: Setter): string {
  const lines = [...twoLines(step.name, width, set), set(step.dateText, SMALL)];
  return lines.map((line, i) => drawLine(line, x, TRAIL.y + 23 + i * 12, SOFT)).join("");
}

function twoLines(text: string, width: number, set: Setter): Line[] {
  let words = text;
  let lines = balanced(words, SMALL, width, set);
  while (lines.length > 2) {
    words = words.replace(/(\s+\S+|.)…?$/u, "");
    lines = balanced(`${words}…`, SMALL, width, set);
  }
  return lines;
}

/** Who signed, when, for how long, and where to check it. */
export function contourFoot(model: CertificateModel, set: Setter): string {
  const verify = model.verifyLines.map((line) => set(line, { role: "ui", size: 7.8 }));
  const textRight = RIGHT - QR - 11;
  const columns = 2;
  const room = textRight - Math.max(...verify.map((line) => line.width)) - LEFT - 40;
  const width = (room - 40) / columns;
  const award = { italic: false, above: model.dateText, below: model.validText || "Date of award", small: model.place };
  const signed = model.signatory
    ? [{ italic: true, above: model.signatory.name, below: model.signatory.title, small: "" }]
    : [];
  const sides = [...signed, award].map((side, i) => signLine(side, LEFT + i * (width + 40), width, set));
  return [
    ...sides,
    ...verify.map((line, i) => drawLine(line, textRight, BOTTOM - 1.4 - (verify.length - 1 - i) * 11.7, SOFT, "end")),
    model.url ? qrCode(model.url) : "",
  ].join("");
}

function signLine(
  side: { italic: boolean; above: string; below: string; small: string },
  x: number,
  width: number,
  set: Setter,
): string {
  const y = 609;
  const fitted = (text: string, style: Style) => {
    const natural = set(text, style);
    return natural.width > width ? set(text, { ...style, size: (style.size * width) / natural.width }) : natural;
  };
  return [
    drawLine(
      fitted(side.above, side.italic ? { role: "italic", size: 17.2 } : { role: "text", size: 15 }),
      x,
      y - 11,
      INK,
    ),
    rule(x, x + width, y, INK, 0.7),
    drawLine(fitted(side.below, { role: "text", size: 12 }), x, y + 18.6, INK),
    drawLine(fitted(side.small, SMALL), x, y + (side.below ? 33.4 : 18.6), SOFT),
  ].join("");
}

/** With the four empty modules around it that scanners look for. */
function qrCode(url: string): string {
  const { path, size } = qrPath(url);
  const [x, y] = [RIGHT - QR, BOTTOM - QR];
  const quiet = (4 * QR) / size;
  return [
    `<rect x="${n(x - quiet)}" y="${n(y - quiet)}" width="${n(QR + 2 * quiet)}" height="${n(QR + 2 * quiet)}" fill="${PAPER}"/>`,
    `<path transform="translate(${x} ${y})scale(${(QR / size).toFixed(5)})" fill="${INK}" d="${path}"/>`,
  ].join("");
}
