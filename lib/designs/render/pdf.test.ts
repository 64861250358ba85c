import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sampleFacts } from "../rules/sample-facts";
import { certificateModel } from "../rules/view-model";
import { contourSheet } from "./contour";
import { certificatePdf } from "./pdf";
import { pdfContent } from "./pdf-content";
import { pdfPath } from "./pdf-path";

const pdfOf = async (over = {}) => {
  const model = certificateModel({ ...sampleFacts, ...over });
  return Buffer.from(await certificatePdf(model, await contourSheet(model))).toString("latin1");
};

describe("certificatePdf", () => {
  it("has a table whose offsets lead to its objects", async () => {
    const pdf = await pdfOf();
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
    const offsets = Array.from(pdf.slice(start).matchAll(/^(\d{10}) 00000 n /gm), ([, offset]) => Number(offset));
    expect(pdf.slice(start, start + 4)).toBe("xref");
    expect(offsets.length).toBe(11);
    expect(offsets.map((offset) => pdf.slice(offset, pdf.indexOf("\n", offset)))).toEqual(
      offsets.map((_, i) => `${i + 1} 0 obj`),
    );
  });

  it("balances every state that it saves, and draws only finite numbers", async () => {
    const pdf = await pdfOf({ recipientName: "محمد 山田" });
    const [, length] = /\/Length (\d+) \/Filter/.exec(pdf) ?? [];
    const start = pdf.indexOf("stream\n") + 7;
    const content = inflateSync(Buffer.from(pdf.slice(start, start + Number(length)), "latin1")).toString();
    expect(content.match(/^q\b/gm)?.length).toBe(content.match(/^Q$/gm)?.length);
    expect(content).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("tells readers its title, language, words and the address to check", async () => {
    const pdf = await pdfOf();
    const hex = (text: string) => Array.from(text, (char) => char.charCodeAt(0).toString(16).padStart(4, "0")).join("");
    expect(pdf).toContain(`/Title <FEFF${hex("Certified Data Steward: Zofia Wiśniewska-Okafor")}>`);
    expect(pdf).toContain(hex("This is to certify that Zofia Wiśniewska-Okafor"));
    expect(pdf).toContain(`/URI (${sampleFacts.url})`);
    expect(pdf).toContain("/MarkInfo <</Marked true>>");
  });

  it("keeps an address with brackets inside of its string", async () => {
    expect(await pdfOf({ url: "https://x.example/c/(1)" })).toContain("/URI (https://x.example/c/\\(1\\))");
  });
});

describe("pdfPath", () => {
  it.each([
    ["M1 2L3 4Z", "1 2 m\n3 4 l\nh"],
    ["M1,2L-3-4", "1 2 m\n-3 -4 l"],
    ["M0 5H7V9", "0 5 m\n7 5 l\n7 9 l"],
    ["M1 1h2v1h-2z", "1 1 m\n3 1 l\n3 2 l\n1 2 l\nh"],
    ["M0 0Q3 0 3 3", "0 0 m\n2 0 3 1 3 3 c"],
    ["M1 1q3 0 3 3 0 3 3 3", "1 1 m\n3 1 4 2 4 4 c\n4 6 5 7 7 7 c"],
    ["M0 0C1 1 2 2 3 3", "0 0 m\n1 1 2 2 3 3 c"],
  ])("%s", (svg, pdf) => expect(pdfPath(svg)).toBe(pdf));

  it("refuses what no sheet is made of, rather than draw it wrong", () => {
    expect(() => pdfPath("M0 0A1 1 0 0 1 2 2")).toThrow();
    expect(() => pdfContent("<svg><ellipse/></svg>")).toThrow();
  });
});
