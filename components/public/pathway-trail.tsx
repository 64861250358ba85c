import { Trail } from "@/components/ui/trail";
import { validityWords } from "@/lib/credentials/rules/achievement-words";
import type { PublicPathway, PublicPlace } from "@/lib/pathways/rules/public-views";
import { routes } from "@/lib/routes";
import { trailWords as words } from "./words";

type Props = { issuer: { slug: string }; pathway: PublicPathway; here?: string };

/** The structure of a pathway, with nobody on it; each achievement leads to its page. */
export function PathwayTrail({ issuer, pathway, here }: Props) {
  const mark = (place: PublicPlace) => ({
    id: place.achievementId,
    name: place.name,
    href:
      place.listed && place.achievementId !== here
        ? routes.issuerAchievement(issuer.slug, place.achievementId)
        : undefined,
    note:
      place.achievementId === here
        ? words.here
        : place.validityMonths
          ? words.valid(validityWords(place.validityMonths))
          : undefined,
  });
  return (
    <Trail
      label={words.label(pathway.name)}
      ground="canvas"
      steps={pathway.steps.map(mark)}
      completion={pathway.completion ? mark(pathway.completion) : undefined}
    />
  );
}
