import { AppLink } from "@/components/ui/app-link";
import { TYPE_WORDS } from "@/lib/credentials/rules/achievement-words";
import type { PublicAchievement } from "@/lib/pathways/rules/public-views";
import { routes } from "@/lib/routes";
import { Medal } from "./medal";
import { medalWords as words } from "./words";

type Props = { issuer: { slug: string; accentHue: number; accentChroma?: number }; achievements: PublicAchievement[] };

/** What can be earned, as a ruled grid; each leads to its page. */
export function MedalGrid({ issuer, achievements }: Props) {
  return (
    <ul className="medals">
      {achievements.map(({ id, name, type, level, holders }) => (
        <li key={id}>
          <AppLink href={routes.issuerAchievement(issuer.slug, id)}>
            <Medal id={id} type={type} level={level} accentHue={issuer.accentHue} accentChroma={issuer.accentChroma} />
            <h3>{name}</h3>
            <p>{level ? words.kindAndLevel(TYPE_WORDS[type], level) : TYPE_WORDS[type]}</p>
            <p className="num">{words.holders(holders)}</p>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
