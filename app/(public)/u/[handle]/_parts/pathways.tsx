import { accentOf } from "@/components/layout/issuer-accent";
import { AppLink } from "@/components/ui/app-link";
import { formatDay } from "@/components/ui/format";
import { Trail } from "@/components/ui/trail";
import type { Locale } from "@/lib/core/locale";
import { pathwayStates } from "@/lib/profiles/rules/pathway-states";
import type { ProfilePathway } from "@/lib/profiles/rules/public-profile";
import { routes } from "@/lib/routes";
import { pathwaysWords as words } from "../words";

type Props = { name: string; pathways: readonly ProfilePathway[]; locale: Locale };

/** The ways begun, as far as what is shown tells. */
export function ProfilePathways({ name, pathways, locale }: Props) {
  if (pathways.length === 0) return null;
  return (
    <section aria-labelledby="pathways">
      <h2 className="d2" id="pathways">
        {words.title}
      </h2>
      {pathways.map((pathway) => (
        <Pathway key={`${pathway.workspace.id} ${pathway.id}`} name={name} pathway={pathway} locale={locale} />
      ))}
    </section>
  );
}

type PathwayProps = { name: string; pathway: ProfilePathway; locale: Locale };

function Pathway({ name, pathway, locale }: PathwayProps) {
  const { workspace, steps, completion } = pathway;
  const states = pathwayStates(pathway);
  const to = (id: string | null) => (id ? routes.credential(id) : undefined);
  return (
    <article className="prof-path" style={accentOf(workspace.accentHue, workspace.accentChroma)}>
      <header>
        <h3>
          <AppLink href={routes.issuerPathway(workspace.slug, pathway.id)}>
            <bdi>{pathway.name}</bdi>
          </AppLink>
        </h3>
        <p>
          <bdi>{workspace.name}</bdi>
          {progressWords(pathway, locale)}
        </p>
      </header>
      <Trail
        label={words.trail(name, pathway.name)}
        ground="canvas"
        steps={steps.map((step, i) => ({
          id: step.achievementId,
          name: step.name,
          state: states[i],
          note: step.earnedOn ? noteOf(step.state, formatDay(step.earnedOn, "short", locale)) : undefined,
          href: to(step.credentialId),
        }))}
        completion={{
          id: completion.achievementId,
          name: completion.name,
          earned: completion.earned,
          note: completion.earnedOn ? formatDay(completion.earnedOn, "short", locale) : undefined,
          href: to(completion.credentialId),
        }}
      />
    </article>
  );
}

function noteOf(state: ProfilePathway["steps"][number]["state"], day: string): string {
  return state === "expired" ? words.expired(day) : day;
}

function progressWords({ completed, completion, earned, steps }: ProfilePathway, locale: Locale): string {
  if (!completed) return words.progress(earned, steps.length);
  return completion.earnedOn ? words.completedOn(formatDay(completion.earnedOn, "long", locale)) : words.completed;
}
