/** Mail programs know neither custom properties nor oklch(): the tokens by day, and by night through one media query. */
export const LOOK = {
  canvas: "#f5f4f0",
  paper: "#fdfcf9",
  ink: "#1c221d",
  ink2: "#4c544d",
  ink3: "#636b64",
  line: "#dfdfd8",
  onInk: "#fbfaf7",
  accent: "#2a617f",
  ui: "Inter, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif",
  serif: "Newsreader, 'Iowan Old Style', Palatino, Georgia, serif",
} as const;

export const NIGHT_PAPER = "#171e1a";
const NIGHT_ACCENT = "#83bcd3";

/** `accent` is for the paper by day, `accentNight` for the paper by night; without a logo the diamond stands for the workspace. */
export type Brand = {
  name: string;
  accent: string | null;
  accentNight?: string | null;
  logoUrl?: string | null;
  /** Whether an answer to the mail reaches the workspace. */
  takesAnswers?: boolean;
};

/** Only a plain colour reaches a style, whatever a workspace has stored. */
const plain = (color: string | null | undefined, otherwise: string) =>
  color && /^#[0-9a-f]{6}$/i.test(color) ? color : otherwise;

export const accentOf = (brand: Brand) => plain(brand.accent, LOOK.accent);

const night = (
  brand: Brand,
): [selector: string, property: "color" | "background-color" | "border-color", value: string][] => [
  [".canvas", "background-color", "#0f1512"],
  [".canvas > table > tbody > tr > td", "background-color", "#0f1512"],
  [".paper", "background-color", NIGHT_PAPER],
  [".paper", "border-color", "#2c3430"],
  [".ink", "color", "#eeeeea"],
  [".ink-2", "color", "#b5bab3"],
  [".ink-3", "color", "#9aa19a"],
  [".accent", "color", plain(brand.accentNight, NIGHT_ACCENT)],
  [".rule", "border-color", "#2c3430"],
  [".button", "background-color", "#eeeeea"],
  [".button", "color", NIGHT_PAPER],
];

/** By night, also where Outlook on the web says so in its own way; and narrower margins on a phone. */
export function styleOf(brand: Brand): string {
  const rules = night(brand);
  const outlook = { color: "ogsc", "border-color": "ogsb", "background-color": "ogsb" } as const;
  return [
    "@media (prefers-color-scheme: dark) {",
    ...rules.map(([selector, property, value]) => `${selector} { ${property}: ${value} !important; }`),
    "}",
    ...rules.map(([at, property, value]) => `[data-${outlook[property]}] ${at} { ${property}: ${value} !important; }`),
    "@media (max-width: 480px) { .paper > tbody > tr > td { padding: 24px 20px !important; } .title { font-size: 24px !important; line-height: 30px !important; } }",
  ].join("\n");
}
