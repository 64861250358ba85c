// Cuts the fonts of the pages: the letters, weights and sizes that are used, so that a first visit is light (docs/weight.md).
// Run by hand after a change here or of the font packages; its outputs are committed. Usage: node scripts/web-fonts.mjs
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";

const PACKAGES = "node_modules/@fontsource-variable";
const OUT = "assets/fonts/web";

const LATIN =
  "U+20-7E,U+A0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2010-2027,U+202F,U+2030,U+2032-2033,U+2039-203A,U+2044,U+20AC,U+2122,U+2190-2193,U+2212";
/** What names in the languages of Europe, in Pinyin and in transliterations are written with. */
const NAMES =
  "U+100-130,U+132-151,U+154-17F,U+192,U+1CD-1DC,U+1E6-1E7,U+1EA-1EB,U+1FA-1FF,U+218-21B,U+237,U+1E0C-1E0D,U+1E24-1E25,U+1E36-1E37,U+1E3E-1E3F,U+1E40-1E63,U+1E6C-1E6D,U+1E80-1E85,U+1E92-1E93,U+1E9E";

const SHARED = ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "lnum", "pnum", "tnum"];
const INTER = { family: "Inter Variable", weight: "100 900", features: [...SHARED, "calt", "case"] };
const NEWSREADER = { family: "Newsreader Variable", weight: "200 800", features: SHARED };
const HEADINGS = { wght: { min: 400, max: 460 }, opsz: { min: 20, max: 60 } };
const INTERFACE = { wght: { min: 400, max: 620 } };

const CUTS = [
  {
    ...INTER,
    name: "inter-names",
    file: "inter/files/inter-latin-ext-wght-normal.woff2",
    range: NAMES,
    axes: INTERFACE,
  },
  { ...INTER, name: "inter-latin", file: "inter/files/inter-latin-wght-normal.woff2", range: LATIN, axes: INTERFACE },
  {
    ...NEWSREADER,
    name: "newsreader-names",
    file: "newsreader/files/newsreader-latin-ext-opsz-normal.woff2",
    range: NAMES,
    axes: HEADINGS,
  },
  {
    ...NEWSREADER,
    name: "newsreader-latin",
    file: "newsreader/files/newsreader-latin-opsz-normal.woff2",
    range: LATIN,
    axes: HEADINGS,
  },
];

function lettersIn(range) {
  return range
    .split(",")
    .flatMap((part) => {
      const [first, last = first] = part
        .slice(2)
        .split("-")
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
    })
    .join("");
}

// The same weights as in the packages: faces that differ in nothing but their letters are one family, and the later one wins.
function face({ name, family, weight, range }) {
  return `@font-face {
  font-family: "${family}";
  font-style: normal;
  font-display: swap;
  font-weight: ${weight};
  src: url("../../${OUT}/${name}.woff2") format("woff2");
  unicode-range: ${range.replaceAll(",", ", ")};
}
`;
}

mkdirSync(OUT, { recursive: true });
for (const { name, file, range, axes, features } of CUTS) {
  const font = readFileSync(join(PACKAGES, file));
  const options = { targetFormat: "woff2", variationAxes: axes, keepFeatures: features };
  const cut = await subsetFont(font, lettersIn(range), options);
  writeFileSync(join(OUT, `${name}.woff2`), cut);
  console.log(`${name}: ${Math.round(cut.length / 1024)} kB`);
}
const head =
  "/* Written by scripts/web-fonts.mjs. Other letters come from the packages, by their own unicode-range. */\n";
writeFileSync("app/styles/fonts.css", head + CUTS.map(face).join("\n"));
