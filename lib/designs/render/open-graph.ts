import { contours } from "../rules/contours";
import type { CertificateModel } from "../rules/view-model";
import { contourParts, SHEET } from "./contour";
import { INK, n } from "./svg";
import { drawBlock, fitted, sizes } from "./text-block";
import { typesetter } from "./typeset";

/** What a stranger may know of it now: the state of the record in one or two words. */
export type Verdict = { state: "valid" | "expired" | "revoked" | "replaced" | "suspended"; text: string };

const WALL = "#eff0ec";
const STATES: Record<Verdict["state"], { ink: string; shape: string }> = {
  valid: { ink: "#1f6b3a", shape: "M-6 .5L-2 4.5L6 -4" },
  expired: { ink: "#7d5410", shape: "M0 -5V.6L3.6 3" },
  revoked: { ink: "#9f2f22", shape: "M-4.6 4.6L4.6 -4.6" },
  replaced: { ink: "#4a4c9c", shape: "M-4.5 -5V2H4.5M1 -1.5L4.5 2L1 5.5" },
  suspended: { ink: "#8a2c63", shape: "M-2.6 -4.5V4.5M2.6 -4.5V4.5" },
};
const TEXT = { left: 64, width: 400 };
const room = (height: number) => ({ width: TEXT.width, height });
const SHEET_AT = { x: 512, y: 94, scale: 0.626 };

/** The sheet on its wall, the verdict beside it: what a link looks like before anybody opens it. */
export async function openGraphSheet(model: CertificateModel, verdict: Verdict): Promise<string> {
  const words = [model.recipientName, model.achievementName, model.workspaceName, verdict.text];
  const set = await typesetter(words, model.lang);
  const { ink, shape } = STATES[verdict.state];
  const badge = fitted(set, verdict.text, [{ role: "ui-strong", size: 21 }], room(24));
  const name = fitted(set, model.recipientName, sizes("display", [54, 46, 38, 31, 25], -0.02), room(190));
  const title = fitted(set, model.achievementName, sizes("text", [28, 24, 20, 17], -0.008), room(105));
  const issuer = fitted(set, model.workspaceName, sizes("ui", [19, 16, 13]), room(44));
  const height = 24 + 26 + name.height + 16 + title.height + 26 + issuer.height;
  const top = (630 - height) / 2;
  const nameTop = top + 50;
  const titleTop = nameTop + name.height + 16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630"><rect width="1200" height="630" fill="${WALL}"/>`,
    `<g transform="translate(${TEXT.left + 13} ${top + 12})" fill="none" stroke="${ink}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><circle r="12.5"/><path d="${shape}"/></g>`,
    drawBlock(badge, TEXT.left + 38, top - 0.5, ink),
    drawBlock(name, TEXT.left, nameTop, "#1c2421"),
    drawBlock(title, TEXT.left, titleTop, model.accent),
    drawBlock(issuer, TEXT.left, titleTop + title.height + 26, "#565d58"),
    verdict.state === "revoked"
      ? bareWall(model.seed)
      : paper(await contourParts(model), verdict.state === "valid" ? 1 : 0.55),
    "</svg>",
  ].join("");
}

/** A withdrawn sheet is not shown: only the terrain is left. */
function bareWall(seed: string): string {
  const { fine, bold } = contours(seed, 660, 630);
  return `<svg x="540" width="660" height="630" viewBox="0 0 660 630"><g fill="none" stroke="${INK}" opacity=".13"><path d="${fine}" stroke-width=".9"/><path d="${bold}" stroke-width="1.6"/></g></svg>`;
}

function paper(sheet: string, opacity: number): string {
  const { x, y, scale } = SHEET_AT;
  const [width, height] = [SHEET.width * scale, SHEET.height * scale];
  const shadow = `<filter id="soft" x="-20%" y="-20%" width="140%" height="150%"><feGaussianBlur stdDeviation="13"/></filter><rect x="${x + 6}" y="${y + 16}" width="${n(width - 12)}" height="${n(height - 6)}" fill="${INK}" opacity="${0.2 * opacity ** 3}" filter="url(#soft)"/>`;
  return `${shadow}<svg x="${x}" y="${y}" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${SHEET.width} ${SHEET.height}"><g opacity="${opacity}">${sheet}</g></svg>`;
}
