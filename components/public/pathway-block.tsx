import { AppLink } from "@/components/ui/app-link";
import type { PublicPathway } from "@/lib/pathways/rules/public-views";
import { routes } from "@/lib/routes";
import { PathwayTrail } from "./pathway-trail";
import { trailWords as words } from "./words";

type Props = { issuer: { slug: string }; pathway: PublicPathway; here?: string };

/** One active pathway in a list of them: name, how many completed it, its trail. */
export function PathwayBlock({ issuer, pathway, here }: Props) {
  return (
    <article className="pub-path">
      <header>
        <h3 className="d2">
          <AppLink href={routes.issuerPathway(issuer.slug, pathway.id)}>{pathway.name}</AppLink>
        </h3>
        <span className="num">{words.completed(pathway.completed)}</span>
      </header>
      {pathway.description && <p>{pathway.description}</p>}
      <PathwayTrail issuer={issuer} pathway={pathway} here={here} />
    </article>
  );
}
