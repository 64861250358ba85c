import type { CSSProperties } from "react";

/** A workspace chooses a hue; lightness and chroma stay ours, so that no choice can cost contrast. */
export function accentOf(hue: number): CSSProperties {
  const night = (hue + 350) % 360;
  return {
    "--accent": `light-dark(oklch(0.455 0.08 ${hue}), oklch(0.755 0.078 ${night}))`,
    "--accent-strong": `light-dark(oklch(0.385 0.07 ${hue}), oklch(0.83 0.062 ${night}))`,
    "--accent-soft": `light-dark(oklch(0.951 0.013 ${night}), oklch(0.285 0.026 ${night}))`,
  } as CSSProperties;
}
