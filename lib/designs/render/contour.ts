import { type Contours, contours } from "../rules/contours";
import type { CertificateModel } from "../rules/view-model";
import { contourBody } from "./contour-body";
import { contourFoot, contourTrail, SEAL } from "./contour-foot";
import { seal } from "./seal";
import { diamond, drawLine, escapeXml, INK, n, PAPER, RULE, SOFT } from "./svg";
import { type Setter, typesetter } from "./typeset";

/** A4 landscape; ten units are one percent of the width, as in the sheet's CSS. */
export const SHEET = { width: 1000, height: 707.07 };
export const MARGIN = { left: 84, right: 916, top: 71, bottom: 644 };

/** The design "Contour" as a self-contained SVG: every letter is an outline, so it looks the same everywhere. */
export async function contourSheet(model: CertificateModel): Promise<string> {
  const parts = await contourParts(model);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET.width} ${SHEET.height}" width="${SHEET.width}" height="${SHEET.height}" role="img">${parts}</svg>`;
}

/** What is inside of the sheet's SVG, for a picture that holds more than the sheet. */
export async function contourParts(model: CertificateModel): Promise<string> {
  const set = await typesetter(textsOf(model), model.lang);
  const initial = initialOf(model.workspaceName);
  const title = `${model.achievementName}: ${model.recipientName}`;
  return [
    `<title>${escapeXml(title)}</title>`,
    `<rect width="1000" height="${SHEET.height}" fill="${PAPER}"/>`,
    terrain(model.seed, model.accent),
    frame(),
    head(model, initial, set),
    contourBody(model, set),
    contourTrail(model, set),
    contourFoot(model, set),
    `<g transform="translate(${SEAL.x} ${SEAL.y})scale(.7)">${seal(model.accent, model.ring, initial, set)}</g>`,
  ].join("");
}

function textsOf(model: CertificateModel): string[] {
  const { steps, signatory, verifyLines, ...words } = model;
  const single = Object.values(words).filter((value): value is string => typeof value === "string");
  return [
    ...single,
    ...verifyLines,
    ...steps.flatMap((step) => [step.name, step.dateText]),
    signatory?.name ?? "",
    signatory?.title ?? "",
    " •… Date of award",
  ];
}

const terrains = new Map<string, Contours>();
const MOST_TERRAINS = 60;

/** One terrain serves all sheets of a workspace; drawing it takes as long as all the rest. */
function terrainOf(seed: string): Contours {
  const lines = terrains.get(seed) ?? contours(seed, SHEET.width, SHEET.height);
  if (terrains.size >= MOST_TERRAINS) terrains.clear();
  terrains.set(seed, lines);
  return lines;
}

function terrain(seed: string, accent: string): string {
  const lines = terrainOf(seed);
  return `<g fill="none" stroke="${accent}" stroke-linejoin="round" opacity=".17"><path d="${lines.fine}" stroke-width=".75"/><path d="${lines.bold}" stroke-width="1.4"/></g>`;
}

function frame(): string {
  const [outer, inner] = [31, 36.75];
  const box = (inset: number, color: string, width: number) =>
    `<rect x="${inset}" y="${inset}" width="${n(SHEET.width - 2 * inset)}" height="${n(SHEET.height - 2 * inset)}" fill="none" stroke="${color}" stroke-width="${width}"/>`;
  const corners = [outer, SHEET.width - outer].flatMap((x) =>
    [outer, SHEET.height - outer].map((y) => diamond(x, y, 11.5, `fill="${PAPER}" stroke="${INK}"`)),
  );
  return [box(inner, RULE, 0.5), box(outer, INK, 1), ...corners].join("");
}

function head(model: CertificateModel, initial: string, set: Setter): string {
  const middle = MARGIN.top + 13.5;
  const mark = set(initial, { role: "display", size: 19 });
  const kind = set(model.kind.toLocaleUpperCase("en"), { role: "ui-strong", size: 8.4, tracking: 0.16 });
  const room = MARGIN.right - MARGIN.left - 37 - kind.width - 40;
  const natural = set(model.workspaceName, { role: "text", size: 16.2 });
  const size = natural.width > room ? Math.max(9, (16.2 * room) / natural.width) : 16.2;
  const name = set(model.workspaceName, { role: "text", size, tracking: 0.005 });
  return [
    `<rect x="${MARGIN.left}" y="${MARGIN.top}" width="27" height="27" rx="5.8" fill="${model.accent}"/>`,
    drawLine(mark, MARGIN.left + 13.5, middle + (mark.ascent - mark.descent) / 2, PAPER, "middle"),
    drawLine(name, MARGIN.left + 37, middle + size * 0.33, INK),
    drawLine(kind, MARGIN.right, middle + 3, SOFT, "end"),
  ].join("");
}

function initialOf(name: string): string {
  const [first] = new Intl.Segmenter("und", { granularity: "grapheme" }).segment(name.replace(/^[^\p{L}\p{N}]+/u, ""));
  return (first?.segment ?? "◆").toLocaleUpperCase("en");
}
