import { contrast, oklchHex } from "@/lib/designs/rules/color";
import type { MailBrand } from "@/lib/governance/rules/mail-brand";
import { type Brand, LOOK, NIGHT_PAPER } from "./look";

const READABLE = 4.5;
const STEP = 0.01;

/** What a row keeps of a workspace, as a template shows it: its hue becomes colours that can be read by day and by night. */
export function brandOf({ name, accentHue, accentChroma = 80, logoUrl = null, replyTo = null }: MailBrand): Brand {
  const chroma = accentChroma / 1000;
  return {
    name,
    accent: readable(LOOK.paper, 0.455, -STEP, (lightness) => oklchHex(lightness, chroma, accentHue)),
    accentNight: readable(NIGHT_PAPER, 0.755, STEP, (lightness) =>
      oklchHex(lightness, chroma, (accentHue + 350) % 360),
    ),
    logoUrl,
    takesAnswers: replyTo !== null,
  };
}

function readable(paper: string, from: number, step: number, colour: (lightness: number) => string): string {
  let lightness = from;
  while (contrast(colour(lightness), paper) < READABLE && lightness > 0.1 && lightness < 0.95) lightness += step;
  return colour(lightness);
}
