import type { Metadata } from "next";
import { cache } from "react";
import { Hero, PublicSection } from "@/components/layout/public-shell";
import { PathwayBlock } from "@/components/public/pathway-block";
import { PathwayTrail } from "@/components/public/pathway-trail";
import { AppLink } from "@/components/ui/app-link";
import { publicPathway } from "@/lib/pathways/reads/public-pathway";
import type { PublicPlace } from "@/lib/pathways/rules/public-views";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";
import { orNotFound } from "../../_find";
import { BackToIssuer, IssuerShell } from "../../_parts/issuer-shell";
import { pathwayWords as words } from "../../words";

type Props = { params: Promise<{ workspace: string; id: string }> };

const pathwayOf = cache((slug: string, id: string) => orNotFound(askPublic(publicPathway, { slug, id })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, id } = await params;
  const { issuer, pathway } = await pathwayOf(workspace, id);
  return {
    title: words.title(pathway.name, issuer.name),
    description: pathway.description || undefined,
    alternates: { canonical: routes.issuerPathway(issuer.slug, pathway.id) },
  };
}

export default async function PublicPathwayPage({ params }: Props) {
  const { workspace, id } = await params;
  const { issuer, pathway, next } = await pathwayOf(workspace, id);
  const { steps, completion } = pathway;
  return (
    <IssuerShell issuer={issuer}>
      <Hero seed={pathway.id}>
        <BackToIssuer issuer={issuer} />
        <h1 className="d1">{pathway.name}</h1>
        {pathway.description && <p className="prose">{pathway.description}</p>}
        <p className="prose num">
          {words.steps(steps.length)} {completedWords(pathway.completed)}
        </p>
      </Hero>
      <div className="pub">
        <PublicSection title={words.way} description={words.wayHelp}>
          <PathwayTrail issuer={issuer} pathway={pathway} />
        </PublicSection>
        <PublicSection title={words.stepByStep}>
          <ol>
            {steps.map((place, i) => (
              <Step key={place.achievementId} place={place} label={words.step(i + 1)} slug={issuer.slug} />
            ))}
            {completion && <Step place={completion} label={words.last} slug={issuer.slug} />}
          </ol>
        </PublicSection>
        {next.length > 0 && completion && (
          <PublicSection title={words.leads} description={words.leadsHelp(completion.name)}>
            {next.map((pathway) => (
              <PathwayBlock key={pathway.id} issuer={issuer} pathway={pathway} here={completion.achievementId} />
            ))}
          </PublicSection>
        )}
      </div>
    </IssuerShell>
  );
}

function completedWords(completed: number): string {
  if (completed === 0) return words.completedByNobody;
  return words.completed(completed);
}

function Step({ place, label, slug }: { place: PublicPlace; label: string; slug: string }) {
  const { achievementId, name, description, listed } = place;
  return (
    <li className="pub-step">
      <span className="num">{label}</span>
      <div>
        <h3>
          {listed ? (
            <AppLink className="link" href={routes.issuerAchievement(slug, achievementId)}>
              {name}
            </AppLink>
          ) : (
            name
          )}
        </h3>
        {description && <p>{description}</p>}
      </div>
    </li>
  );
}
