import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { cache } from "react";
import { Hero, PublicSection, PublicShell } from "@/components/layout/public-shell";
import { Markdown } from "@/components/public/markdown";
import { Medal } from "@/components/public/medal";
import { PathwayBlock } from "@/components/public/pathway-block";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { Chips } from "@/components/ui/chips";
import { count } from "@/components/ui/format";
import { TYPE_WORDS, validityWords } from "@/lib/credentials/rules/achievement-words";
import { publicAchievement } from "@/lib/pathways/reads/public-achievement";
import { askPublic } from "@/lib/read";
import { routes } from "@/lib/routes";
import { orNotFound } from "../../_find";

type Props = { params: Promise<{ workspace: string; id: string }> };

const achievementOf = cache((slug: string, id: string) => orNotFound(askPublic(publicAchievement, { slug, id })));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, id } = await params;
  const { issuer, achievement } = await achievementOf(workspace, id);
  return { title: `${achievement.name}, ${issuer.name}`, description: achievement.description || undefined };
}

export default async function PublicAchievementPage({ params }: Props) {
  const { workspace, id } = await params;
  const { issuer, achievement, pathways } = await achievementOf(workspace, id);
  const { name, description, type, level, skills, criteria, validityMonths, holders } = achievement;
  const facts = [
    [TYPE_WORDS[type], level].filter(Boolean).join(", "),
    validityMonths ? `valid ${validityWords(validityMonths)}` : "valid without end",
    count(holders, "holder"),
  ];
  return (
    <PublicShell
      issuer={{ ...issuer, href: routes.issuer(issuer.slug) }}
      nav={<Button href={routes.verify()}>Verify a credential</Button>}
    >
      <Hero seed={achievement.id}>
        <div className="pub-head">
          <Medal
            id={achievement.id}
            type={type}
            level={level}
            accentHue={issuer.accentHue}
            accentChroma={issuer.accentChroma}
          />
          <div>
            <AppLink className="pub-back" href={routes.issuer(issuer.slug)}>
              <ArrowLeft aria-hidden />
              All of <bdi>{issuer.name}</bdi>
            </AppLink>
            <h1 className="d1">{name}</h1>
            {description && <p className="prose">{description}</p>}
            <p className="prose num">{facts.join(" · ")}</p>
          </div>
        </div>
      </Hero>
      <div className="pub">
        {criteria && (
          <PublicSection title="What it takes">
            <Markdown>{criteria}</Markdown>
          </PublicSection>
        )}
        {skills.length > 0 && (
          <PublicSection title="Skills">
            <Chips items={skills} label="Skills" />
          </PublicSection>
        )}
        {pathways.length > 0 && (
          <PublicSection title={pathways.length === 1 ? "Part of a pathway" : "Part of these pathways"}>
            {pathways.map((pathway) => (
              <PathwayBlock key={pathway.id} issuer={issuer} pathway={pathway} here={achievement.id} />
            ))}
          </PublicSection>
        )}
      </div>
    </PublicShell>
  );
}
