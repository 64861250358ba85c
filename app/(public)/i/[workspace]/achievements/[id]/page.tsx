import type { Metadata } from "next";
import { cache } from "react";
import { Hero, PublicSection } from "@/components/layout/public-shell";
import { Markdown } from "@/components/public/markdown";
import { Medal } from "@/components/public/medal";
import { PathwayBlock } from "@/components/public/pathway-block";
import { AppLink } from "@/components/ui/app-link";
import { Chips } from "@/components/ui/chips";
import { type Fact, Facts } from "@/components/ui/facts";
import { LEVEL_WORDS, TYPE_WORDS, validityWords } from "@/lib/credentials/rules/achievement-words";
import { publicAchievement } from "@/lib/pathways/reads/public-achievement";
import type { PublicAchievement } from "@/lib/pathways/rules/public-views";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";
import { orNotFound } from "../../_find";
import { BackToIssuer, IssuerShell } from "../../_parts/issuer-shell";
import { achievementWords as words } from "../../words";

type Props = { params: Promise<{ workspace: string; id: string }> };

const achievementOf = cache((slug: string, id: string) => orNotFound(askPublic(publicAchievement, { slug, id })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, id } = await params;
  const { issuer, achievement } = await achievementOf(workspace, id);
  return {
    title: words.title(achievement.name, issuer.name),
    description: achievement.description || undefined,
    alternates: { canonical: routes.issuerAchievement(issuer.slug, achievement.id) },
  };
}

export default async function PublicAchievementPage({ params }: Props) {
  const { workspace, id } = await params;
  const { issuer, achievement, pathways } = await achievementOf(workspace, id);
  const { name, description, type, level, skills, criteria } = achievement;
  const completes = pathways.some(({ completion }) => completion?.achievementId === achievement.id);
  return (
    <IssuerShell issuer={issuer}>
      <Hero seed={achievement.id}>
        <div className="pub-head">
          <Medal id={achievement.id} type={type} level={level} accentHue={issuer.accentHue} />
          <div>
            <BackToIssuer issuer={issuer} />
            <h1 className="d1">{name}</h1>
            {description && <p className="prose">{description}</p>}
          </div>
        </div>
      </Hero>
      <div className="pub">
        <PublicSection title={words.glance}>
          <div className="glance">
            <div>
              <Facts items={factsOf(achievement, issuer.slug)} closed />
            </div>
            <Sample address={`${routes.issuerAchievement(issuer.slug, achievement.id)}/sample.png`} name={name} />
          </div>
        </PublicSection>
        <PublicSection title={words.earn}>
          <p className="prose">{completes ? words.byPathway : words.byIssuer(issuer.name)}</p>
          {criteria && <Markdown>{criteria}</Markdown>}
        </PublicSection>
        {skills.length > 0 && (
          <PublicSection title={words.skills}>
            <Chips items={skills} label={words.skills} />
          </PublicSection>
        )}
        {pathways.length > 0 && (
          <PublicSection title={words.partOf(pathways.length)}>
            {pathways.map((pathway) => (
              <PathwayBlock key={pathway.id} issuer={issuer} pathway={pathway} here={achievement.id} />
            ))}
          </PublicSection>
        )}
      </div>
    </IssuerShell>
  );
}

function factsOf({ id, type, level, validityMonths, holders }: PublicAchievement, slug: string): Fact[] {
  const people = <span className="num">{words.holders(holders)}</span>;
  return [
    { label: words.kind, value: TYPE_WORDS[type] },
    { label: words.level, value: level && LEVEL_WORDS[level] },
    { label: words.valid, value: validityWords(validityMonths) },
    {
      label: words.heldBy,
      value:
        holders > 0 ? (
          <AppLink className="link" href={routes.directory(slug, { achievement: id })}>
            {people}
          </AppLink>
        ) : (
          words.nobody
        ),
    },
  ];
}

function Sample({ address, name }: { address: string; name: string }) {
  return (
    <figure className="sample">
      <div className="wall">
        {/* biome-ignore lint/performance/noImgElement: drawn by us in the width that it is shown in */}
        <img src={address} width={800} height={566} loading="lazy" alt={words.sampleAlt(name)} />
      </div>
      <figcaption>{words.sample}</figcaption>
    </figure>
  );
}
