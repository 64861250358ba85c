import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { cache } from "react";
import { Hero, PublicSection, PublicShell } from "@/components/layout/public-shell";
import { PathwayTrail } from "@/components/public/pathway-trail";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { count } from "@/components/ui/format";
import { publicPathway } from "@/lib/pathways/reads/public-pathway";
import type { PublicPlace } from "@/lib/pathways/rules/public-views";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";
import { orNotFound } from "../../_find";

type Props = { params: Promise<{ workspace: string; id: string }> };

const pathwayOf = cache((slug: string, id: string) => orNotFound(askPublic(publicPathway, { slug, id })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, id } = await params;
  const { issuer, pathway } = await pathwayOf(workspace, id);
  return { title: `${pathway.name}, ${issuer.name}`, description: pathway.description || undefined };
}

export default async function PublicPathwayPage({ params }: Props) {
  const { workspace, id } = await params;
  const { issuer, pathway } = await pathwayOf(workspace, id);
  const places = pathway.completion ? [...pathway.steps, pathway.completion] : pathway.steps;
  return (
    <PublicShell
      issuer={{ ...issuer, href: routes.issuer(issuer.slug) }}
      nav={<Button href={routes.verify()}>Verify a credential</Button>}
    >
      <Hero seed={pathway.id}>
        <AppLink className="pub-back" href={routes.issuer(issuer.slug)}>
          <ArrowLeft aria-hidden />
          All of <bdi>{issuer.name}</bdi>
        </AppLink>
        <h1 className="d1">{pathway.name}</h1>
        {pathway.description && <p className="prose">{pathway.description}</p>}
        <p className="prose num">
          {count(pathway.steps.length, "step")}, in any order. {completedWords(pathway.completed)}
        </p>
      </Hero>
      <div className="pub">
        <PublicSection title="The way" description="Hold every step, and the last one is awarded by itself.">
          <PathwayTrail issuer={issuer} pathway={pathway} />
        </PublicSection>
        <PublicSection title="Step by step">
          <ol>
            {places.map((place, i) => (
              <Step
                key={place.achievementId}
                place={place}
                number={i + 1}
                last={i === pathway.steps.length}
                slug={issuer.slug}
              />
            ))}
          </ol>
        </PublicSection>
      </div>
    </PublicShell>
  );
}

function completedWords(completed: number): string {
  if (completed === 0) return "Nobody has completed it yet.";
  return `${count(completed, "person has", "people have")} completed it.`;
}

function Step({ place, number, last, slug }: { place: PublicPlace; number: number; last: boolean; slug: string }) {
  const { achievementId, name, description, listed } = place;
  return (
    <li className="pub-step">
      <span className="num">{last ? "Then" : `Step ${number}`}</span>
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
