import { formatNumber } from "@/components/ui/format";
import type { ProfilePicture } from "@/lib/designs/render/profile-graph";
import { DEFAULT_ACCENT } from "@/lib/designs/rules/accent";
import { sheetAccent } from "@/lib/designs/rules/color";
import type { PublicProfile } from "@/lib/profiles/rules/public-profile";
import { tallyWords as words } from "../words";

/** A person's page as a picture: what stands in its head, and the medals of what is valid, each once. */
export function profilePicture({ handle, name, headline, tally, credentials }: PublicProfile): ProfilePicture {
  const valid = credentials.filter(({ verdict }) => verdict.state === "valid");
  const medals = new Map(
    valid.map(({ achievement: { id, type, level }, workspace: { accentHue, accentChroma } }) => [
      id,
      { seed: id, type, level, accentHue, accentChroma },
    ]),
  );
  return {
    seed: `profile ${handle}`,
    name,
    headline,
    figures: figuresOf(tally),
    medals: [...medals.values()],
    accent: sheetAccent(DEFAULT_ACCENT.hue), // as on the page, which belongs to no issuer
  };
}

/** What there is in numbers; nothing where nothing is shown. */
export function figuresOf(tally: PublicProfile["tally"]): { value: string; label: string }[] {
  if (tally.credentials === 0) return [];
  return [
    { label: words.credentials(tally.credentials), value: formatNumber(tally.credentials) },
    { label: words.issuers(tally.issuers), value: formatNumber(tally.issuers) },
    { label: words.completed(tally.completed), value: formatNumber(tally.completed) },
    ...(tally.since === null ? [] : [{ label: words.since, value: String(tally.since) }]),
  ];
}
