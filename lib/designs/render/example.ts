import type { CertificateModel } from "../rules/view-model";
import { contourParts, SHEET } from "./contour";
import { drawLine, n } from "./svg";
import { typesetter } from "./typeset";

const WORD = "EXAMPLE";

/** The sheet with EXAMPLE across it, and below that in which mode; nothing on it leads anywhere. */
export async function exampleSheet(model: CertificateModel, mode: string): Promise<string> {
  const sheet = await contourParts({ ...model, url: "", verifyLines: [WORD] });
  const set = await typesetter([WORD, mode], model.lang);
  const [middle, height] = [SHEET.width / 2, SHEET.height / 2];
  const word = set(WORD, { role: "ui-strong", size: 168, tracking: 0.08 });
  const note = set(mode, { role: "ui-strong", size: 34, tracking: 0.04 });
  const mark = [
    `<g transform="rotate(-24 ${middle} ${n(height)})" opacity=".2">`,
    drawLine(word, middle, height + 58, "#9f2f22", "middle"),
    drawLine(note, middle, height + 112, "#9f2f22", "middle"),
    "</g>",
  ].join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHEET.width} ${n(SHEET.height)}" width="${SHEET.width}" height="${n(SHEET.height)}" role="img">${sheet}${mark}</svg>`;
}
