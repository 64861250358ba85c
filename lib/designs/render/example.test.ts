import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { sampleFacts } from "../rules/sample-facts";
import { certificateModel } from "../rules/view-model";
import { contourSheet } from "./contour";
import { exampleSheet } from "./example";

const WIDTH = 500;
const model = certificateModel(sampleFacts);

function pixelsOf(svg: string): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: "width", value: WIDTH }, font: { loadSystemFonts: false } }).render().pixels;
}

/** How dark the middle of the sheet's code is, 0 to 1: about half with one, nothing without. */
function codeInk(svg: string): number {
  const pixels = pixelsOf(svg);
  let dark = 0;
  for (let y = 297; y < 320; y++)
    for (let x = 433; x < 456; x++) if ((pixels[(y * WIDTH + x) * 4] ?? 255) < 128) dark++;
  return dark / (23 * 23);
}

test("an example is marked across the sheet, and carries no code that could be scanned", async () => {
  const plain = await contourSheet(model);
  const example = await exampleSheet(model, "Self-paced");
  expect(codeInk(plain)).toBeGreaterThan(0.25);
  expect(codeInk(example)).toBe(0);
  expect(example).not.toContain(sampleFacts.credentialId);
  const [before, after] = [pixelsOf(plain), pixelsOf(example)];
  const changed = before.filter((value, i) => i % 4 === 0 && Math.abs(value - (after[i] ?? 0)) > 8).length;
  expect(changed / (before.length / 4)).toBeGreaterThan(0.03);
});

test("each mode has its own", async () => {
  expect(await exampleSheet(model, "Self-paced")).not.toBe(await exampleSheet(model, "Instructor-paced"));
});
