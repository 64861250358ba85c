import { type BadgeFacts, badgeSvg } from "../rules/badge";
import { contours } from "../rules/contours";
import { INK, n } from "./svg";
import { type Block, drawBlock, fitted, sizes } from "./text-block";
import { typesetter } from "./typeset";

/** What a picture of a person's public page is drawn from: nothing that the page itself does not show. */
export type ProfilePicture = {
  /** The terrain follows from it, as on the page. */
  seed: string;
  name: string;
  headline: string;
  figures: { value: string; label: string }[];
  /** Of what is shown and stands; the first few are drawn. */
  medals: BadgeFacts[];
  accent: string;
};

const CANVAS = "#faf9f6";
const SOFT = "#565d58";
const LEFT = 72;
const WIDTH = 940;
const MEDAL = { size: 92, gap: 20, most: 6, bottom: 72 };

/** Name, headline, figures and medals before the person's terrain, 1200 × 630. */
export async function profileSheet(picture: ProfilePicture): Promise<string> {
  const { name, headline, figures, medals, accent, seed } = picture;
  const set = await typesetter([name, headline, ...figures.flatMap(({ value, label }) => [value, label])], "en");
  const title = fitted(set, name, sizes("display", [88, 74, 60, 48, 38], -0.024), { width: WIDTH, height: 200 });
  const line = fitted(set, headline, sizes("text", [30, 26, 22], -0.008), { width: WIDTH, height: 78 });
  const drawn = medals.slice(0, MEDAL.most);
  const tally = figures.map(({ value, label }) => ({
    value: fitted(set, value, sizes("display", [40], -0.02), { width: 200, height: 48 }),
    label: fitted(set, label, sizes("ui", [20]), { width: 260, height: 26 }),
  }));
  const foot = drawn.length > 0 ? 630 - MEDAL.bottom - MEDAL.size : 630 - MEDAL.bottom;
  const height = title.height + gapBefore(line, 18) + line.height + (tally.length > 0 ? 36 + 74 : 0);
  const top = Math.max(56, (foot - height) / 2);
  const lineTop = top + title.height + gapBefore(line, 18);
  const tallyTop = lineTop + line.height + 36;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630"><rect width="1200" height="630" fill="${CANVAS}"/>`,
    terrain(seed, accent),
    drawBlock(title, LEFT, top, INK),
    drawBlock(line, LEFT, lineTop, SOFT),
    drawTally(tally, tallyTop),
    ...drawn.map((medal, i) => placed(badgeSvg(medal), LEFT + i * (MEDAL.size + MEDAL.gap), foot)),
    "</svg>",
  ].join("");
}

const gapBefore = ({ height }: Block, gap: number) => (height > 0 ? gap : 0);
const widthOf = ({ lines }: Block) => Math.max(0, ...lines.map((line) => line.width));

function drawTally(tally: { value: Block; label: Block }[], top: number): string {
  let x = LEFT;
  return tally
    .map(({ value, label }) => {
      const drawn = drawBlock(value, x, top, INK) + drawBlock(label, x, top + 48, SOFT);
      x += Math.max(widthOf(value), widthOf(label)) + 52;
      return drawn;
    })
    .join("");
}

function placed(badge: string, x: number, y: number): string {
  return badge.replace("<svg ", `<svg x="${n(x)}" y="${n(y)}" width="${MEDAL.size}" height="${MEDAL.size}" `);
}

/** Fading towards the text, as behind the head of the page. */
function terrain(seed: string, accent: string): string {
  const { fine, bold } = contours(seed, 760, 630);
  return `<defs><linearGradient id="fade"><stop offset="0" stop-color="#000"/><stop offset=".6" stop-color="#fff"/></linearGradient><mask id="towards-text"><rect width="760" height="630" fill="url(#fade)"/></mask></defs><svg x="440" width="760" height="630" viewBox="0 0 760 630"><g mask="url(#towards-text)"><g fill="none" stroke="${accent}" opacity=".34"><path d="${fine}" stroke-width="1"/><path d="${bold}" stroke-width="1.8"/></g></g></svg>`;
}
