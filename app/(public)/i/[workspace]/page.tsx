import type { Metadata } from "next";
import { cache } from "react";
import { Hero, PublicSection, PublicShell } from "@/components/layout/public-shell";
import { MedalGrid } from "@/components/public/medal-grid";
import { PathwayBlock } from "@/components/public/pathway-block";
import { Button } from "@/components/ui/button";
import { publicPortal } from "@/lib/pathways/reads/public-portal";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";
import { orNotFound } from "./_find";

type Props = { params: Promise<{ workspace: string }> };

const portalOf = cache((slug: string) => orNotFound(askPublic(publicPortal, { slug })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { issuer } = await portalOf((await params).workspace);
  return { title: issuer.name, description: issuer.about || `Pathways and achievements of ${issuer.name}.` };
}

export default async function IssuerPage({ params }: Props) {
  const { issuer, achievements, pathways } = await portalOf((await params).workspace);
  return (
    <PublicShell
      issuer={{ ...issuer, href: routes.issuer(issuer.slug) }}
      nav={<Button href={routes.verify()}>Verify a credential</Button>}
    >
      <Hero seed={issuer.id}>
        {issuer.kind && <p className="issuer-line">{issuer.kind}</p>}
        <h1 className="d1 hero-size">
          <bdi>{issuer.name}</bdi>
        </h1>
        <p className="prose">{issuer.about || "What can be earned here, and the pathways that lead there."}</p>
        <p className="prose">Every credential issued here can be checked by anyone, without an account.</p>
      </Hero>
      <div className="pub">
        {pathways.length > 0 && (
          <PublicSection
            title="Pathways"
            description="Hold every step, in any order, and the last one is awarded by itself."
          >
            {pathways.map((pathway) => (
              <PathwayBlock key={pathway.id} issuer={issuer} pathway={pathway} />
            ))}
          </PublicSection>
        )}
        {achievements.length > 0 && (
          <PublicSection
            title="Achievements"
            description="Diamonds mark the level: one for foundational, two for intermediate, three for advanced."
          >
            <MedalGrid issuer={issuer} achievements={achievements} />
          </PublicSection>
        )}
        {achievements.length + pathways.length === 0 && (
          <PublicSection title="Achievements">
            <p className="prose">Nothing has been published here yet.</p>
          </PublicSection>
        )}
      </div>
    </PublicShell>
  );
}
