import { accentOf } from "@/components/layout/issuer-accent";
import { AppLink } from "@/components/ui/app-link";
import { formatDay } from "@/components/ui/format";
import { localeOfReader } from "@/components/ui/locale-of-reader";
import { Section } from "@/components/ui/section";
import { Trail } from "@/components/ui/trail";
import type { Locale } from "@/lib/core/locale";
import type { MissingStep, OwnPathway } from "@/lib/profiles/reads/own-pathways";
import { excerpt } from "@/lib/profiles/rules/excerpt";
import { pathwayStates } from "@/lib/profiles/rules/pathway-states";
import { routes } from "@/lib/routes";
import { pathwaysWords as words } from "../words";

/** Where somebody stands on the way to more, what is missing, and how to earn it. */
export function OwnPathways({ pathways }: { pathways: readonly OwnPathway[] }) {
  if (pathways.length === 0) return null;
  return (
    <Section title={words.title} description={words.lede}>
      {pathways.map((pathway) => (
        <Pathway key={`${pathway.id} ${pathway.workspace.id}`} pathway={pathway} />
      ))}
    </Section>
  );
}

async function Pathway({ pathway }: { pathway: OwnPathway }) {
  const { id, name, workspace, steps, completion, completed, earned, missing } = pathway;
  const states = pathwayStates(pathway);
  const locale = await localeOfReader();
  const link = (credentialId: string | null, achievementId: string) =>
    credentialId
      ? routes.myCredential(credentialId)
      : missing.some((step) => step.achievementId === achievementId && step.listed)
        ? routes.issuerAchievement(workspace.slug, achievementId)
        : undefined;
  return (
    <article className="panel walk" style={accentOf(workspace.accentHue, workspace.accentChroma)}>
      <header>
        <h3>
          <AppLink className="link" href={routes.issuerPathway(workspace.slug, id)}>
            <bdi>{name}</bdi>
          </AppLink>
        </h3>
        <p className="num">
          <bdi>{workspace.name}</bdi>
          {`, ${completed ? words.completed(steps.length) : words.standing(earned, steps.length)}`}
        </p>
      </header>
      <Trail
        label={words.trail(name)}
        steps={steps.map((step, i) => ({
          id: step.achievementId,
          name: step.name,
          state: states[i],
          note: noteOf(step, locale),
          href: link(step.credentialId, step.achievementId),
        }))}
        completion={{
          id: completion.achievementId,
          name: completion.name,
          earned: completion.earned,
          note: completion.earnedOn
            ? formatDay(completion.earnedOn, "short", locale)
            : completed
              ? words.completionDone
              : words.completionNote,
          href: completion.credentialId ? routes.myCredential(completion.credentialId) : undefined,
        }}
      />
      {missing.length > 0 && <Missing slug={workspace.slug} steps={missing} />}
    </article>
  );
}

function noteOf({ earnedOn, state }: OwnPathway["steps"][number], locale: Locale): string | undefined {
  if (!earnedOn) return undefined;
  const day = formatDay(earnedOn, "short", locale);
  return state === "expired" ? words.expiredStep(day) : day;
}

function Missing({ slug, steps }: { slug: string; steps: readonly MissingStep[] }) {
  return (
    <details className="missing" open={steps.length <= 2}>
      <summary>{words.missing(steps.length)}</summary>
      <ul>
        {steps.map(({ achievementId, name, description, criteria, expired, listed }) => (
          <li key={achievementId}>
            <b>
              <bdi>{name}</bdi>
            </b>
            {expired && <span>{words.hasExpired}</span>}
            <p>{excerpt(criteria) || excerpt(description) || words.untold}</p>
            {listed && (
              <AppLink className="link" href={routes.issuerAchievement(slug, achievementId)}>
                {words.howToEarn}
                <span className="sr"> {name}</span>
              </AppLink>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
