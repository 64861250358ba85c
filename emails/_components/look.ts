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

export const NIGHT = `@media (prefers-color-scheme: dark) {
.canvas, .canvas > table > tbody > tr > td { background-color: #0f1512 !important; }
.paper { background-color: #171e1a !important; border-color: #2c3430 !important; }
.ink { color: #eeeeea !important; }
.ink-2 { color: #b5bab3 !important; }
.ink-3 { color: #9aa19a !important; }
.rule { border-color: #2c3430 !important; }
.button { background-color: #eeeeea !important; color: #171e1a !important; }
}`;

export type Brand = { name: string; accent: string | null };

/** Only a plain colour reaches a style attribute, whatever a workspace has stored. */
export function accentOf(brand: Brand): string {
  return brand.accent !== null && /^#[0-9a-f]{6}$/i.test(brand.accent) ? brand.accent : LOOK.accent;
}
