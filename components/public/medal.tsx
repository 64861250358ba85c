import type { AchievementType, Level } from "@/lib/credentials/rules/vocabulary";
import { badgeSvg } from "@/lib/designs/rules/badge";

type Props = { id: string; type: AchievementType; level: Level | null; accentHue: number; accentChroma?: number };

/** The medal of an achievement, in the colour of its issuer; its name stands beside it. */
export function Medal({ id, ...look }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, with nothing in it that anybody wrote
  return <span className="medal" dangerouslySetInnerHTML={{ __html: badgeSvg({ seed: id, ...look }) }} />;
}
