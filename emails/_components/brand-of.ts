import { accentByDay, accentByNight, DEFAULT_ACCENT } from "@/lib/designs/rules/accent";
import type { MailBrand } from "@/lib/governance/rules/mail-brand";
import type { Brand } from "./look";

/** What a row keeps of a workspace, as a template shows it: its hue becomes colours that can be read by day and by night. */
export function brandOf({ name, accentHue, accentChroma, logoUrl = null, replyTo = null }: MailBrand): Brand {
  const accent = { hue: accentHue, chroma: accentChroma ?? DEFAULT_ACCENT.chroma };
  return {
    name,
    accent: accentByDay(accent).color,
    accentNight: accentByNight(accent).color,
    logoUrl,
    takesAnswers: replyTo !== null,
  };
}
