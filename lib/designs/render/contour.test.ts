import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { sampleFacts } from "../rules/sample-facts";
import { certificateModel } from "../rules/view-model";
import { contourSheet } from "./contour";

const LONG =
  "Pablo Diego José Francisco de Paula Juan Nepomuceno María de los Remedios Cipriano de la Santísima Trinidad Ruiz";
const WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const WIDTH = 500;

const sheet = (over: object) => contourSheet(certificateModel({ ...sampleFacts, ...over }));

/** Says where anything darker than the terrain's lines stands, in a rectangle given in thousandths of the width. */
function inkOf(svg: string): (left: number, top: number, right: number, bottom: number) => boolean {
  const options = { fitTo: { mode: "width", value: WIDTH }, font: { loadSystemFonts: false } } as const;
  const { pixels } = new Resvg(svg, options).render();
  return (...box) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = box.map((value) => Math.round((value * WIDTH) / 1000));
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) if ((pixels[(y * WIDTH + x) * 4] ?? 255) < 140) return true;
    }
    return false;
  };
}

describe("the Contour sheet", () => {
  it.each([
    ["a short name", "Aída"],
    ["a name over 40 characters", "Hubert Blaine Wolfeschlegelsteinhausen von Bergerdorff"],
    ["a name of 113 characters", LONG],
    ["a name of one endless word", WORD],
    ["a name of wide capitals", "WWWWWWWWWWWWW MMMMMMMMMMMM"],
    ["a long name in Khmer, tall as it is", "ក្រឹត្យ ".repeat(12)],
    ["a long name in Arabic", "عبد الرحمن الشافعي ".repeat(5)],
  ])("keeps %s inside of its margins and off the trail", async (_, recipientName) => {
    const svg = await sheet({
      recipientName,
      achievement: {
        name: "Advanced Diploma in Sustainable Supply Chain Management",
        type: "Diploma",
        description: "",
      },
    });
    const inked = inkOf(svg);
    expect(inked(84, 112, 916, 484)).toBe(true);
    expect(inked(920, 112, 960, 484)).toBe(false);
    expect(inked(40, 112, 79, 484)).toBe(false);
    expect(inked(84, 486, 770, 497)).toBe(false);
  });

  it("refuses what cannot fit at any size, and says so", async () => {
    const name = "Certificate in everything that there is to know ".repeat(30);
    const attempt = sheet({ achievement: { name, type: "Certificate" } });
    await expect(attempt).rejects.toMatchObject({ code: "invalid" });
  });

  it("is the same, byte for byte, for the same facts", async () => {
    expect(await sheet({})).toBe(await sheet({}));
  });

  it("has another terrain in another workspace, and nothing else changes", async () => {
    const mine = await sheet({});
    const theirs = await sheet({ workspace: { ...sampleFacts.workspace, id: "ws_harbour" } });
    const without = (svg: string) => svg.replace(/<g fill="none" stroke="#\w+" stroke-linejoin.*?<\/g>/, "");
    expect(theirs).not.toBe(mine);
    expect(without(theirs)).toBe(without(mine));
  });

  it("carries words only as outlines and as its title, escaped", async () => {
    const svg = await sheet({ recipientName: "<b>Ann & Co</b>" });
    expect(svg).toContain("<title>Certified Data Steward: &lt;b&gt;Ann &amp; Co&lt;/b&gt;</title>");
    expect(svg).not.toContain("<text");
    expect(svg).not.toContain("<b>");
  });
});
