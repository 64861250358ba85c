// Cuts the fonts of certificates: static instances of variable fonts, by script, into assets/fonts. Run by hand, outputs are committed.
// Usage: node scripts/fonts.mjs <folder>   where the folder's node_modules holds the packages named in FACES (5.3.x).
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import * as hb from "harfbuzzjs";
import subsetFont from "subset-font";

const OUT = "assets/fonts";
const from = createRequire(resolve(process.argv[2] ?? ".", "package.json"));

const LATIN = ["latin", "latin-ext", "vietnamese"];
const WIDE = ["cyrillic", "cyrillic-ext", "greek"];
/** role → the cuts that speak in it; the first that holds a character draws it. */
const FACES = [
  { role: "display", package: "newsreader", style: "opsz-normal", subsets: LATIN, axes: { opsz: 60, wght: 380 } },
  { role: "text", package: "newsreader", style: "opsz-normal", subsets: LATIN, axes: { opsz: 16, wght: 460 } },
  { role: "italic", package: "newsreader", style: "opsz-italic", subsets: LATIN, axes: { opsz: 24, wght: 400 } },
  // Newsreader lacks some Latin letters (ṣ, ẓ); a name is never set in two faces, so Source Serif comes with its own Latin.
  {
    role: "display",
    package: "source-serif-4",
    style: "opsz-normal",
    subsets: [...LATIN, ...WIDE],
    axes: { opsz: 60, wght: 380 },
  },
  {
    role: "text",
    package: "source-serif-4",
    style: "opsz-normal",
    subsets: [...LATIN, ...WIDE],
    axes: { opsz: 14, wght: 440 },
  },
  { role: "ui", package: "inter", style: "wght-normal", subsets: [...LATIN, ...WIDE], axes: { wght: 440 } },
  {
    role: "ui-strong",
    package: "inter",
    style: "wght-normal",
    subsets: ["latin", "latin-ext", "cyrillic", "greek"],
    axes: { wght: 580 },
  },
  ...[
    ["noto-naskh-arabic", "arabic", {}],
    ["noto-serif-hebrew", "hebrew", { wdth: 100 }],
    ["noto-serif-devanagari", "devanagari", { wdth: 100 }],
    ["noto-serif-bengali", "bengali", { wdth: 100 }],
    ["noto-serif-gujarati", "gujarati", {}],
    ["noto-serif-gurmukhi", "gurmukhi", {}],
    ["noto-serif-tamil", "tamil", { wdth: 100 }],
    ["noto-serif-telugu", "telugu", {}],
    ["noto-serif-kannada", "kannada", {}],
    ["noto-serif-malayalam", "malayalam", {}],
    ["noto-serif-sinhala", "sinhala", { wdth: 100 }],
    ["noto-serif-thai", "thai", { wdth: 100 }],
    ["noto-serif-lao", "lao", { wdth: 100 }],
    ["noto-serif-khmer", "khmer", { wdth: 100 }],
    ["noto-serif-georgian", "georgian", { wdth: 100 }],
    ["noto-serif-armenian", "armenian", { wdth: 100 }],
    ["noto-serif-ethiopic", "ethiopic", { wdth: 100 }],
  ].map(([name, script, axes]) => ({
    role: "script",
    package: name,
    style: axes.wdth ? "wdth-normal" : "wght-normal",
    subsets: [script],
    axes: { ...axes, wght: 400 },
  })),
];

// Small capitals, old-style figures and the like are left behind: nothing on a sheet asks for them.
const FEATURES =
  "ccmp locl mark mkmk kern liga clig calt rlig rclt init medi fina isol curs abvf abvm abvs akhn blwf blwm blws cfar cjct dist half haln nukt pref pres pstf psts rkrf rphf vatu ljmo vjmo tjmo lnum".split(
    " ",
  );
const JOINERS = new Set([0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const index = [];
for (const face of FACES) {
  for (const subset of face.subsets) {
    const source = readFileSync(
      from.resolve(`@fontsource-variable/${face.package}/files/${face.package}-${subset}-${face.style}.woff2`),
    );
    const whole = await subsetFont(source, undefined, { keepAllGlyphs: true, targetFormat: "sfnt" });
    // A joiner found in a Latin font would tear an Indic or Arabic cluster apart.
    const codes = coverage(whole).filter((code) => code > 31 && (face.role === "script" || !JOINERS.has(code)));
    const text = String.fromCodePoint(...codes);
    const cut = await subsetFont(source, text, {
      targetFormat: "sfnt",
      variationAxes: face.axes,
      noHinting: true,
      keepFeatures: FEATURES,
    });
    const file = `${face.package}-${subset}${face.role === "script" ? "" : `-${face.role}`}.ttf`;
    writeFileSync(join(OUT, file), cut);
    index.push({ file, role: face.role, family: `${face.package}-${face.role}`, ranges: ranges(codes) });
  }
}
// The Open Font License travels with the fonts: each family's copyright line, then the text once.
const licences = [...new Set(FACES.map((face) => face.package))].map((name) => ({
  name,
  text: readFileSync(from.resolve(`@fontsource-variable/${name}/LICENSE`), "utf8"),
}));
const lines = licences.map(({ name, text }) => `${name}: ${text.split("\n")[0]}`);
const licence = licences[0].text.split("\n").slice(1).join("\n");
writeFileSync(join(OUT, "OFL.txt"), `${lines.join("\n")}\nChanged: cut to static instances, by script.\n${licence}`);
writeFileSync(join(OUT, "fonts.json"), `[\n${index.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`);
console.log(`${readdirSync(OUT).length} files`);

function coverage(font) {
  const face = new hb.Face(new hb.Blob(new Uint8Array(font).buffer));
  return [...face.collectUnicodes()].sort((a, b) => a - b);
}

function ranges(codes) {
  const out = [];
  for (const code of codes) {
    const last = out.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else out.push([code, code]);
  }
  return out;
}
