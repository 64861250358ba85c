import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { type Face, faceFrom } from "./faces";

// The packages ship some hundred slices each, told apart by unicode-range: only the slices of one text are read.
const FAMILIES = {
  ja: "noto-serif-jp",
  "zh-Hans": "noto-serif-sc",
  "zh-Hant": "noto-serif-tc",
  ko: "noto-serif-kr",
} as const;
type Region = keyof typeof FAMILIES;
type Slice = { file: string; has: (code: number) => boolean };

const WEIGHT = 420;
const slices = new Map<Region, Promise<Slice[]>>();

/** Faces that hold all the characters, in the forms of the reader's region; none when no region holds them all. */
export async function eastAsianFaces(codes: ReadonlySet<number>, lang: string): Promise<Face[]> {
  if (codes.size === 0) return [];
  for (const region of regionsFor(codes, lang)) {
    const all = await slicesOf(region);
    const holds = (code: number) => all.some((slice) => slice.has(code));
    if (![...codes].every(holds)) continue;
    const needed = all.filter((slice) => [...codes].some(slice.has));
    return Promise.all(needed.map((slice) => cut(region, slice, codes)));
  }
  return [];
}

function regionsFor(codes: ReadonlySet<number>, lang: string): Region[] {
  const text = String.fromCodePoint(...codes);
  const first: Region[] = [];
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) first.push("ja");
  if (/\p{Script=Hangul}/u.test(text)) first.push("ko");
  if (lang.startsWith("ja")) first.push("ja");
  if (lang.startsWith("ko")) first.push("ko");
  if (/^zh-(Hant|TW|HK|MO)/i.test(lang)) first.push("zh-Hant");
  return [...new Set<Region>([...first, "zh-Hans", "zh-Hant", "ja", "ko"])];
}

function folder(region: Region): string {
  return join(process.cwd(), "node_modules", "@fontsource-variable", FAMILIES[region]);
}

function slicesOf(region: Region): Promise<Slice[]> {
  const known = slices.get(region) ?? readSlices(region);
  slices.set(region, known);
  return known;
}

async function readSlices(region: Region): Promise<Slice[]> {
  const table: Record<string, string> = JSON.parse(await readFile(join(folder(region), "unicode.json"), "utf8"));
  return Object.entries(table).map(([key, list]) => {
    const ranges = list.split(",").map((range) =>
      range
        .replace("U+", "")
        .split("-")
        .map((hex) => Number.parseInt(hex, 16)),
    );
    const has = (code: number) => ranges.some(([from = 0, to = from]) => code >= from && code <= to);
    return { file: `${FAMILIES[region]}-${key.replace(/[[\]]/g, "")}-wght-normal.woff2`, has };
  });
}

/** The variable fonts start at weight 200, far too thin beside the Latin: a few glyphs are cut at the right weight. */
async function cut(region: Region, slice: Slice, codes: ReadonlySet<number>): Promise<Face> {
  const mine = [...codes].filter(slice.has);
  const bytes = await subsetFont(
    await readFile(join(folder(region), "files", slice.file)),
    String.fromCodePoint(...mine),
    {
      targetFormat: "sfnt",
      variationAxes: { wght: WEIGHT },
      noHinting: true,
    },
  );
  return faceFrom(FAMILIES[region], bytes, (code) => mine.includes(code));
}
