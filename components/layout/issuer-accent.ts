import type { CSSProperties } from "react";
import { accentByDay, accentByNight, DEFAULT_ACCENT } from "@/lib/designs/rules/accent";

/** A workspace chooses hue and chroma; lightness stays ours, so that no choice can cost contrast. */
export function accentOf(hue: number, chroma: number = DEFAULT_ACCENT.chroma): CSSProperties {
  const [day, night] = [accentByDay({ hue, chroma }), accentByNight({ hue, chroma })];
  return {
    "--accent": `light-dark(${day.color}, ${night.color})`,
    "--accent-strong": `light-dark(${day.strong}, ${night.strong})`,
    "--accent-soft": `light-dark(${day.soft}, ${night.soft})`,
  } as CSSProperties;
}
