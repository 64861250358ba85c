import type { Metadata } from "next";
import { cache } from "react";
import { Hero, PublicSection } from "@/components/layout/public-shell";
import { VerifyBox } from "@/components/layout/verify-box";
import { MedalGrid } from "@/components/public/medal-grid";
import { PathwayBlock } from "@/components/public/pathway-block";
import { AppLink } from "@/components/ui/app-link";
import { publicPortal } from "@/lib/pathways/reads/public-portal";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";
import { orNotFound } from "./_find";
import { IssuerLine } from "./_parts/issuer-line";
import { IssuerShell } from "./_parts/issuer-shell";
import { portalWords as words } from "./words";

type Props = { params: Promise<{ workspace: string }> };

const portalOf = cache((slug: string) => orNotFound(askPublic(publicPortal, { slug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { issuer } = await portalOf((await params).workspace);
  const description = issuer.about || words.description(issuer.name);
  return { title: issuer.name, description, alternates: { canonical: routes.issuer(issuer.slug) } };
}

export default async function IssuerPage({ params }: Props) {
  const { issuer, achievements, pathways, holders } = await portalOf((await params).workspace);
  return (
    <IssuerShell issuer={issuer}>
      <Hero seed={issuer.id}>
        <IssuerLine issuer={issuer} />
        <h1 className="d1 hero-size">
          <bdi>{issuer.name}</bdi>
        </h1>
        <p className="prose">
          {issuer.about || words.about} {words.anyone}
        </p>
        <VerifyBox action={routes.directory(issuer.slug)} label={words.find} button={words.findButton} />
        {holders > 0 && (
          <p className="hero-figures num">
            {words.holders(holders)}{" "}
            <AppLink className="link" href={routes.directory(issuer.slug)}>
              {words.openDirectory}
            </AppLink>
          </p>
        )}
      </Hero>
      <div className="pub">
        {pathways.length > 0 && (
          <PublicSection id="pathways" title={words.pathways} description={words.pathwaysHelp}>
            {pathways.map((pathway) => (
              <PathwayBlock key={pathway.id} issuer={issuer} pathway={pathway} />
            ))}
          </PublicSection>
        )}
        {achievements.length > 0 && (
          <PublicSection id="achievements" title={words.achievements} description={words.levels}>
            <MedalGrid issuer={issuer} achievements={achievements} />
          </PublicSection>
        )}
        {achievements.length + pathways.length === 0 && (
          <PublicSection title={words.achievements}>
            <p className="prose">{words.nothing}</p>
          </PublicSection>
        )}
      </div>
    </IssuerShell>
  );
}
